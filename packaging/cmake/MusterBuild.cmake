# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings in one place, and the two functions that declare a folder's library and its tests.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

set(MUSTER_SANITIZE "" CACHE STRING "Sanitizers for the whole build: 'address,undefined' or 'thread'")
option(MUSTER_WARNINGS_AS_ERRORS "Fail the build on any warning" OFF)
option(MUSTER_GUI "Build the window beside musterctl" ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Precompiled headers can be cached only if ccache does not look at their time stamps and macros. Paths are taken
    # relative to the source folder, so that one clone finds what another one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Network Concurrent DBus LinguistTools Test)
find_package(Qt6Keychain REQUIRED)
find_package(Boost 1.81 REQUIRED CONFIG)
find_package(tl-expected REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(mariadb REQUIRED IMPORTED_TARGET libmariadb)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
if(MUSTER_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg PrintSupport)
    find_package(QCustomPlotQt6 REQUIRED)
    # A form of src/gui/<page> lies in ui/<page>.
    file(GLOB CMAKE_AUTOUIC_SEARCH_PATHS LIST_DIRECTORIES true "${CMAKE_SOURCE_DIR}/ui/*")
endif()

# All compiler settings of our own code.
add_library(muster_settings INTERFACE)
target_include_directories(muster_settings INTERFACE "${CMAKE_SOURCE_DIR}/src")
target_compile_options(muster_settings INTERFACE
    -Wall -Wextra -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wundef
    -fpch-preprocess
    $<$<BOOL:${MUSTER_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(muster_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MUSTER_VERSION="${PROJECT_VERSION}")
target_link_libraries(muster_settings INTERFACE tl::expected)
if(MUSTER_SANITIZE)
    target_compile_options(muster_settings INTERFACE -fsanitize=${MUSTER_SANITIZE} -fno-omit-frame-pointer -g1)
    target_link_options(muster_settings INTERFACE -fsanitize=${MUSTER_SANITIZE})
    if(MUSTER_SANITIZE MATCHES "undefined")
        target_compile_options(muster_settings INTERFACE -fno-sanitize-recover=undefined)
    endif()
endif()

# muster_library(<folder> [WINDOW] SOURCES … LINKS …)
# One folder of src/ as one static library with the folder's name; LINKS are the arrows of the design and libraries.
# WINDOW: it is made of widgets.
function(muster_library name)
    cmake_parse_arguments(arg "WINDOW" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC muster_settings ${arg_LINKS})
    set(header pch.h)
    if(arg_WINDOW)
        set(header pchgui.h)
    endif()
    target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/packaging/cmake/${header}")
endfunction()

# muster_test(<folder>/<name> SOURCES … LINKS … LABELS … TIMEOUT seconds)
# One Qt Test program, registered with ctest as <folder>/<name>. SOURCES defaults to <name>.cpp.
function(muster_test path)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    string(REPLACE "/" "_" target "${path}")
    get_filename_component(folder "${path}" DIRECTORY)
    get_filename_component(name "${path}" NAME)
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(MUSTER_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5")
    endif()
    add_executable(${target} ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${target} PRIVATE muster_settings Qt6::Test ${arg_LINKS})
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${target} PRIVATE
        MUSTER_SOURCE_DIR="${CMAKE_SOURCE_DIR}" MUSTER_SHARED_DATA="${CMAKE_SOURCE_DIR}/../shared/data")
    add_test(NAME ${path} COMMAND ${target})
    set_tests_properties(${path} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${folder};${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;MUSTER_BIN=${CMAKE_BINARY_DIR}/bin;MUSTER_KEYRING=off")
endfunction()
