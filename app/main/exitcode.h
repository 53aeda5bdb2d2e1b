// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rangvoan
{

/// Exit status of every headless command (design 8).
enum class ExitCode {
    Done = 0,
    No = 1,           ///< the answer is "no": verify failed, tie unresolved, infeasible
    BadInput = 2,     ///< unusable arguments or input
    CannotAccess = 3, ///< cannot read or write
};

} // namespace rangvoan
