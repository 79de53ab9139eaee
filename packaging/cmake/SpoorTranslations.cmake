# SPDX-License-Identifier: GPL-3.0-or-later
# Puts translations/*.ts into a target as :/i18n/*.qm, and makes the target update-translations, which brings the files
# up to date with the texts in the source (translations/README.md).
find_package(Qt6 6.8 REQUIRED COMPONENTS LinguistTools)

function(spoor_add_translations target)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/spoor_*.ts")
  set(folder "${CMAKE_BINARY_DIR}/generated/i18n")
  file(MAKE_DIRECTORY "${folder}")
  set(made)
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    add_custom_command(OUTPUT "${folder}/${name}.qm"
      COMMAND Qt6::lrelease -silent "${file}" -qm "${folder}/${name}.qm"
      DEPENDS "${file}" VERBATIM)
    list(APPEND made "${folder}/${name}.qm")
  endforeach()
  qt_add_resources(${target} spoor-i18n PREFIX "/i18n" BASE "${folder}" FILES ${made})

  # English is the language of the source: of it the plurals alone are translated.
  set(english "${CMAKE_SOURCE_DIR}/translations/spoor_en.ts")
  list(REMOVE_ITEM files "${english}")
  # Headers tell which namespace a class is in, and with it the context of its texts.
  set(options -silent -I . -locations none -no-obsolete -extensions cpp,h)
  add_custom_target(update-translations
    COMMAND Qt6::lupdate ${options} app widgets -ts ${files}
    COMMAND Qt6::lupdate ${options} -pluralonly app widgets -ts "${english}"
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
endfunction()
