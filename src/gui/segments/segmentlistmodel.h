// SPDX-License-Identifier: GPL-3.0-or-later
// The saved segments as a table: name, rule in words, how many customers, last change, campaigns. Counts come one after
// the other in the background, and are kept until customers or orders change. GUI thread.
#pragma once

#include "domain/segment.h"
#include "engine/session.h"
#include "gui/foundation/background.h"
#include "gui/foundation/formats.h"
#include "rules/rulecheck.h"

#include <QAbstractTableModel>

namespace muster::gui {

struct SegmentLine
{
    Segment segment;
    QStringList campaigns; ///< that go or went to it
    QString words;
    std::optional<rules::Node> rule; ///< nothing where the rule cannot be run any more
    QString problem;                 ///< why not
    std::optional<qint64> count;
};

class SegmentListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Words, Count, Changed, Campaigns, ColumnCount };
    static constexpr int IdRole = Qt::UserRole;
    static constexpr int SortRole = Qt::UserRole + 1;

    SegmentListModel(engine::Session &session, const Formats &formats, QObject *parent = nullptr);

    void load();
    /// The counts are out of date.
    void recount();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const SegmentLine *lineOf(SegmentId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const muster::Error &error);

private:
    [[nodiscard]] QString textOf(const SegmentLine &line, int column) const;
    [[nodiscard]] QVariant sortKeyOf(const SegmentLine &line, int column) const;
    void countNext();

    engine::Session &m_session;
    Formats m_formats;
    QList<SegmentLine> m_lines;
    bool m_isLoaded = false;
    Latest m_latestList;
    Latest m_latestCount;
};

} // namespace muster::gui
