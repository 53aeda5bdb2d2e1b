# SPDX-License-Identifier: Apache-2.0
file(GLOB core_sources CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_LIST_DIR}/domain/*.cpp ${CMAKE_CURRENT_LIST_DIR}/domain/events/*.cpp
    ${CMAKE_CURRENT_LIST_DIR}/procedure/*.cpp ${CMAKE_CURRENT_LIST_DIR}/scoring/*.cpp
    ${CMAKE_CURRENT_LIST_DIR}/analysis/*.cpp ${CMAKE_CURRENT_LIST_DIR}/panels/*.cpp
    ${CMAKE_CURRENT_LIST_DIR}/services/*.cpp)
file(GLOB core_headers CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_LIST_DIR}/domain/*.h ${CMAKE_CURRENT_LIST_DIR}/domain/events/*.h
    ${CMAKE_CURRENT_LIST_DIR}/procedure/*.h ${CMAKE_CURRENT_LIST_DIR}/scoring/*.h
    ${CMAKE_CURRENT_LIST_DIR}/analysis/*.h ${CMAKE_CURRENT_LIST_DIR}/panels/*.h
    ${CMAKE_CURRENT_LIST_DIR}/ports/*.h ${CMAKE_CURRENT_LIST_DIR}/services/*.h)
rangvoan_library(rangvoan_core SOURCES ${core_sources} HEADERS ${core_headers} LINKS Qt6::Core SYSTEM_LINKS Boost::headers Eigen3::Eigen)
# LEMON comes without a CMake target; its templates need no library.
target_include_directories(rangvoan_core SYSTEM PRIVATE ${LEMON_INCLUDE_DIRS})
target_compile_definitions(rangvoan_core PRIVATE LEMON_ONLY_TEMPLATES)
