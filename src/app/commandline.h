// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line of muster asks for. Plain functions and values.
#pragma once

#include "storage/databaseurl.h"

#include <QDate>
#include <QSize>
#include <optional>

namespace muster::app {

struct CommandLine
{
    std::optional<storage::DatabaseUrl> workspace; ///< --db, --workspace
    bool demo = false;
    QString page;
    QString screenshotFolder;
    QSize size{1280, 800};
    QString language;
    std::optional<QDate> asOf;
    bool help = false;
    bool version = false;
};

/// Unknown options and values that cannot be are errors.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &words);
[[nodiscard]] QString helpText();

} // namespace muster::app
