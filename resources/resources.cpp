// SPDX-License-Identifier: Apache-2.0
// The library's content are its embedded resources; a static library needs one object of its own.
namespace rangvoan
{

extern const int resourcesVersion;
const int resourcesVersion = 1;

} // namespace rangvoan
