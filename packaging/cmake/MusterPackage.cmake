# SPDX-License-Identifier: GPL-3.0-or-later
# Installing, and the Debian package: cpack -G DEB in the build folder.
if(NOT TARGET musterctl OR MUSTER_SANITIZE)
    return()
endif()

include(GNUInstallDirs)

# The manual page is made from the program's own help.
set(manpage "${CMAKE_BINARY_DIR}/musterctl.1.gz")
add_custom_command(OUTPUT "${manpage}"
    COMMAND "${CMAKE_SOURCE_DIR}/packaging/manpage.sh" "$<TARGET_FILE:musterctl>" "${PROJECT_VERSION}"
            > "${CMAKE_BINARY_DIR}/musterctl.1"
    COMMAND gzip -9 -n -f "${CMAKE_BINARY_DIR}/musterctl.1"
    DEPENDS musterctl "${CMAKE_SOURCE_DIR}/packaging/manpage.sh"
    VERBATIM)
add_custom_target(musterctl_manpage ALL DEPENDS "${manpage}")

install(TARGETS musterctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT musterctl)
install(FILES "${manpage}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT musterctl)
install(FILES "${CMAKE_SOURCE_DIR}/packaging/copyright"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/musterctl" COMPONENT musterctl)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME muster)
set(CPACK_PACKAGE_VENDOR "The Muster developers")
set(CPACK_PACKAGE_CONTACT "The Muster developers <muster@localhost>")
set(CPACK_COMPONENTS_ALL musterctl)
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
include(CPack)
