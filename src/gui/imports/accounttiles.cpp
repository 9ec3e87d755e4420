// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/accounttiles.h"

#include "gui/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

AccountTiles::AccountTiles(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
{
    setObjectName(u"accountTiles"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    m_created = addTile("created");
    m_updated = addTile("updated");
    m_unchanged = addTile("unchanged");
    m_replaced = addTile("replaced");
    m_refused = addTile("refused");
    m_blank = addTile("blank");
}

AccountTiles::Tile AccountTiles::addTile(const char *name)
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::xs);
    Tile tile{card, new QLabel(card), new QLabel(card)};
    tile.figure->setObjectName(QLatin1String(name) + QLatin1String("Figure"));
    setLook(tile.figure, Look::Figure);
    setLook(tile.caption, Look::Muted);
    tile.caption->setWordWrap(true);
    column->addWidget(tile.figure);
    column->addWidget(tile.caption);
    layout()->addWidget(card);
    return tile;
}

void AccountTiles::fill(const Tile &tile, qint64 value, const QString &caption, const char *look)
{
    tile.figure->setText(m_formats.number(value));
    tile.caption->setText(caption);
    setLook(tile.caption, value > 0 ? look : Look::Muted);
}

void AccountTiles::setReport(const ingest::ImportReport &report, bool trial)
{
    const storage::ImportAccount &account = report.account;
    fill(m_created, account.created, trial ? tr("would be new") : tr("new"), Look::Good);
    fill(m_updated, account.updated, trial ? tr("would change") : tr("changed"), Look::Muted);
    // The account counts rows that were not used among the unchanged ones; nothing was stored of them.
    fill(m_unchanged, account.unchanged - report.replacedRows,
         trial ? tr("would stay as they are") : tr("unchanged"), Look::Muted);
    fill(m_replaced, report.replacedRows,
         trial ? tr("would be replaced by a later row") : tr("replaced by a later row"),
         Look::Muted);
    m_replaced.card->setVisible(report.replacedRows > 0);
    fill(m_refused, account.refused, trial ? tr("would be refused") : tr("refused"), Look::Bad);
    fill(m_blank, account.skippedBlank, tr("blank lines"), Look::Muted);
}

} // namespace muster::gui
