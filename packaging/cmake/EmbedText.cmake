# SPDX-License-Identifier: GPL-3.0-or-later
# Run with -P: writes OUT, a C++ file in which the std::string_view NAME of namespace spoor::report, declared in HEADER,
# is the text of the file IN, a line a piece (string literals have a length limit).
file(READ "${IN}" text)
if(text MATCHES "\\)spoor\"")
  message(FATAL_ERROR "${IN} holds the delimiter of a raw string")
endif()
string(REPLACE "\n" "\n)spoor\"\nR\"spoor(" text "${text}")
get_filename_component(folder "${OUT}" DIRECTORY)
file(MAKE_DIRECTORY "${folder}")
file(WRITE "${OUT}" "// Made by EmbedText.cmake. Do not edit.\n#include \"${HEADER}\"\n\nnamespace spoor::report {\n\nconst std::string_view ${NAME} = R\"spoor(${text})spoor\";\n\n}\n")
