// SPDX-License-Identifier: GPL-3.0-or-later
// All about one entry of a list, beside it: a title, facts, links to other entries, a timeline. Filled from the top, anew
// for each entry. Object names: "detailTitle", "detailHint"; links have those that they are given. GUI thread.
#pragma once

#include "gui/widgets/chip.h"

#include <QAction>
#include <QScrollArea>
#include <functional>
#include <memory>

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
    /// Begins anew; what is added appears with end().
    void begin(const QString &title, const QString &subtitle = {});
    void addActions(const QList<QAction *> &actions);
    void addChips(const QList<Chip> &chips);
    void addHeading(const QString &text);
    void addText(const QString &text, const char *look);
    void addFacts(const QList<Fact> &facts);
    void addLinks(const QList<DetailLink> &links);
    void addTimeline(const QList<TimelineItem> &items);
    void addWidget(QWidget *widget);
    void end();

private:
    std::unique_ptr<QWidget> m_content; ///< between begin() and end()
    QVBoxLayout *m_layout = nullptr;    ///< of the content
};

} // namespace muster::gui
