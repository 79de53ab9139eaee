# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the explanation tables of resources/explain into the engine, so that the command line needs no installed
# files. Gives SPOOR_TABLE_SOURCES: one generated file that defines spoor::tables() (see core/explain/tables.h).
file(GLOB SPOOR_TABLES CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/explain/*.tsv")
list(SORT SPOOR_TABLES)
set(SPOOR_TABLE_SOURCES "${CMAKE_BINARY_DIR}/generated/explain_tables.cpp")
add_custom_command(
  OUTPUT "${SPOOR_TABLE_SOURCES}"
  COMMAND "${CMAKE_COMMAND}" -DOUT=${SPOOR_TABLE_SOURCES} "-DTABLES=${SPOOR_TABLES}"
          -P "${CMAKE_SOURCE_DIR}/packaging/cmake/EmbedTables.cmake"
  DEPENDS ${SPOOR_TABLES} "${CMAKE_SOURCE_DIR}/packaging/cmake/EmbedTables.cmake"
  VERBATIM)
