// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the rows of a file, as a row of figures: created, updated, unchanged, replaced by later rows, refused,
// blank lines. GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "ingest/importer.h"

#include <QFrame>
#include <QLabel>

namespace muster::gui {

class AccountTiles : public QWidget
{
    Q_OBJECT

public:
    explicit AccountTiles(const Formats &formats, QWidget *parent = nullptr);
    /// \a trial: nothing was written, so the captions say what would be.
    void setReport(const ingest::ImportReport &report, bool trial);

private:
    struct Tile
    {
        QWidget *card = nullptr;
        QLabel *figure = nullptr;
        QLabel *caption = nullptr;
    };
    Tile addTile(const char *name);
    void fill(const Tile &tile, qint64 value, const QString &caption, const char *look);

    Formats m_formats;
    Tile m_created;
    Tile m_updated;
    Tile m_unchanged;
    Tile m_replaced;
    Tile m_refused;
    Tile m_blank;
};

} // namespace muster::gui
