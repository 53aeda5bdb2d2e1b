// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace rangvoan::test
{

/// Adds a test class to the executable it is compiled into; used through RANGVOAN_TEST.
struct Registration
{
    Registration(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace rangvoan::test

/// Put once in the .cpp of every test class: one executable runs all classes of its folder.
#define RANGVOAN_TEST(Class)                                                                                           \
    static const rangvoan::test::Registration registrationOf##Class(                                                   \
        #Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
