# SPDX-License-Identifier: GPL-3.0-or-later
# Installing, and the Debian package: cpack -G DEB in the build folder.
if(NOT TARGET musterctl OR MUSTER_SANITIZE)
    return()
endif()

include(GNUInstallDirs)

# muster_manpage(<program>): its manual page is made from its own help, and installed with it.
function(muster_manpage program)
    set(page "${CMAKE_BINARY_DIR}/${program}.1")
    add_custom_command(OUTPUT "${page}.gz"
        COMMAND "${CMAKE_SOURCE_DIR}/packaging/manpage.sh" "$<TARGET_FILE:${program}>" "${PROJECT_VERSION}" > "${page}"
        COMMAND gzip -9 -n -f "${page}"
        DEPENDS ${program} "${CMAKE_SOURCE_DIR}/packaging/manpage.sh"
        VERBATIM)
    add_custom_target(${program}_manpage ALL DEPENDS "${page}.gz")
    install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT ${program})
    install(FILES "${page}.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${program})
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/copyright"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${program}" COMPONENT ${program})
endfunction()

muster_manpage(musterctl)
set(CPACK_COMPONENTS_ALL musterctl)

if(TARGET muster)
    muster_manpage(muster)
    list(APPEND CPACK_COMPONENTS_ALL muster)
    set(application org.muster.Muster)
    set(desktop_folder "${CMAKE_SOURCE_DIR}/packaging/desktop")
    set(brand "${CMAKE_SOURCE_DIR}/resources/brand/muster.svg")
    install(FILES "${desktop_folder}/${application}.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT muster)
    install(FILES "${desktop_folder}/${application}.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT muster)
    install(FILES "${brand}" RENAME ${application}.svg
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT muster)
    # The desktop's sizes are drawn from the same picture.
    add_executable(render_icon EXCLUDE_FROM_ALL "${CMAKE_SOURCE_DIR}/packaging/desktop/rendericon.cpp")
    target_link_libraries(render_icon PRIVATE muster_settings Qt6::Gui Qt6::Svg)
    set(pictures)
    foreach(size 16 24 32 48 64 128 256 512)
        set(picture "${CMAKE_BINARY_DIR}/icons/${size}/${application}.png")
        add_custom_command(OUTPUT "${picture}"
            COMMAND render_icon "${brand}" ${size} "${picture}"
            DEPENDS render_icon "${brand}"
            VERBATIM)
        list(APPEND pictures "${picture}")
        install(FILES "${picture}"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" COMPONENT muster)
    endforeach()
    add_custom_target(muster_icons_png ALL DEPENDS ${pictures})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME muster)
set(CPACK_PACKAGE_VENDOR "The Muster developers")
set(CPACK_PACKAGE_CONTACT "The Muster developers <muster@localhost>")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_MUSTERCTL_PACKAGE_NAME musterctl)
set(CPACK_COMPONENT_MUSTERCTL_DESCRIPTION "Muster without a window: imports customers and orders, counts audiences,
sends campaigns through vendors and accounts for every recipient, on SQLite,
PostgreSQL or MySQL.")
# Libraries are found in the program; Qt's database drivers are loaded while it runs.
set(CPACK_DEBIAN_MUSTERCTL_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_MUSTERCTL_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_MUSTERCTL_PACKAGE_RECOMMENDS "libqt6sql6-psql, libqt6sql6-mysql")
if(TARGET muster)
    set(CPACK_DEBIAN_MUSTER_PACKAGE_NAME muster)
    set(CPACK_DEBIAN_MUSTER_PACKAGE_SECTION x11)
    set(CPACK_COMPONENT_MUSTER_DESCRIPTION "Muster: audiences, campaigns and delivery receipts for marketers.
Holds customers and orders, builds audiences with nested rules, writes and
sends campaigns and accounts for every recipient, on SQLite, PostgreSQL or
MySQL.")
    set(CPACK_DEBIAN_MUSTER_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_MUSTER_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
    # libsecret is loaded while it runs: without it secrets go into a sealed file instead of the desktop's keyring.
    set(CPACK_DEBIAN_MUSTER_PACKAGE_RECOMMENDS
        "fonts-noto-core, fonts-noto-ui-core, libqt6sql6-mysql, libqt6sql6-psql, libsecret-1-0, musterctl, qt6-translations-l10n")
endif()
include(CPack)
