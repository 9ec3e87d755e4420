// SPDX-License-Identifier: GPL-3.0-or-later
// All about one entry of a list, beside it: a title, facts, links to other entries, a timeline. Filled from the top, anew
// for each entry. Object names: "detailTitle", "detailHint"; links have those that they are given. GUI thread.
#pragma once

#include "gui/widgets/chip.h"

#include <QAction>
#include <QScrollArea>
#include <functional>

class QVBoxLayout;

namespace muster::gui {

struct Fact
{
    QString label;
    QString value;
};

struct DetailLink
{
    QString objectName;
    QString text;
    QString details = {}; ///< muted, to the right
    std::function<void()> open;
    std::optional<Chip> chip = {};
};

struct TimelineItem
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString text;
    QString when;
    QString details = {}; ///< below; may be empty
};

class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// Nothing is selected, or still under way.
    void showHint(const QString &text);
    /// Whose details are shown from now on; 0: nobody's. While it is the same entry, details that say the same again leave
    /// everything as it is, and others the place to which the pane is scrolled.
    void setEntry(qint64 id) { m_entry = id; }
    /// Begins anew; what is added appears with end().
    void begin(const QString &title, const QString &subtitle = {});
    void addActions(const QList<QAction *> &actions);
    void addChips(const QList<Chip> &chips);
    void addHeading(const QString &text);
    void addText(const QString &text, const char *look);
    void addFacts(const QList<Fact> &facts);
    void addLinks(const QList<DetailLink> &links);
    void addTimeline(const QList<TimelineItem> &items);
    void end();

private:
    /// \a words are all that \a make puts into the pane.
    void add(const QStringList &words, std::function<void(QVBoxLayout &)> make);

    qint64 m_entry = 0;
    QStringList m_words;                                ///< since begin()
    QList<std::function<void(QVBoxLayout &)>> m_blocks; ///< likewise
    QStringList m_shownWords;
    int m_labelWidth = 0; ///< of the longest label since begin()
    qint64 m_shownEntry = 0;
};

} // namespace muster::gui
