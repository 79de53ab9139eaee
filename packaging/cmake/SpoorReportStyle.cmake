# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the style of HTML reports into the engine, so that the command line needs no installed files. Gives
# SPOOR_STYLE_SOURCE: one generated file that defines spoor::report::report_style (see core/report/html_writer.h).
set(SPOOR_STYLE_SOURCE "${CMAKE_BINARY_DIR}/generated/report_style.cpp")
add_custom_command(
  OUTPUT "${SPOOR_STYLE_SOURCE}"
  COMMAND "${CMAKE_COMMAND}" -DOUT=${SPOOR_STYLE_SOURCE} -DIN=${CMAKE_SOURCE_DIR}/resources/report/report.css
          -DNAME=report_style -DHEADER=core/report/html_writer.h -P "${CMAKE_SOURCE_DIR}/packaging/cmake/EmbedText.cmake"
  DEPENDS "${CMAKE_SOURCE_DIR}/resources/report/report.css" "${CMAKE_SOURCE_DIR}/packaging/cmake/EmbedText.cmake"
  VERBATIM)
