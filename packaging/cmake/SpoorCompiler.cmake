# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project is compiled with.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(SPOOR_CCACHE ccache)
  if(SPOOR_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SPOOR_CCACHE}")
  endif()
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
# Qt's and nlohmann's inlined containers trip these in GCC 14 at -O2 with no fault in the code.
add_compile_options(-Wno-error=stringop-overflow -Wno-error=array-bounds -Wno-error=maybe-uninitialized
                    -Wno-error=dangling-reference -Wno-error=null-dereference)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT SPOOR_TIDY)
  # Without it ccache does not see through a precompiled header.
  add_compile_options(-fpch-preprocess)
endif()

if(SPOOR_SANITIZE STREQUAL "address")
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(SPOOR_SANITIZE STREQUAL "thread")
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
endif()

if(SPOOR_TIDY)
  find_program(SPOOR_CLANG_TIDY clang-tidy REQUIRED)
  # Clang does not know all of the warnings that are set for GCC.
  set(CMAKE_CXX_CLANG_TIDY "${SPOOR_CLANG_TIDY};--quiet;--extra-arg=-Wno-unknown-warning-option")
endif()
