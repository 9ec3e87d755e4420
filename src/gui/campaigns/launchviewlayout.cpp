// SPDX-License-Identifier: GPL-3.0-or-later
// How the last look before a launch is laid out.
#include "gui/campaigns/cards.h"
#include "gui/campaigns/launchview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/datefields.h"
#include "gui/widgets/scrollareas.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace muster::gui {

void LaunchView::build()
{
    m_card = buildCard();
    m_card->hide(); // until there are figures
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_card);
    column->addStretch();
    auto *scroll = new QScrollArea;
    setUpScrolling(scroll);
    scroll->setWidget(content);
    m_states = new StateView(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_states);
}

QWidget *LaunchView::buildCard()
{
    QVBoxLayout *body = nullptr;
    QFrame *card = makeCard({}, body);
    m_heading = qobject_cast<QLabel *>(body->itemAt(0)->widget());
    m_heading->setObjectName(u"launchHeading"_s);
    m_figure = wordsLabel("launchFigure");
    m_figure->setWordWrap(false);
    setLook(m_figure, Look::Figure);
    m_words = wordsLabel("launchWords");
    m_exclusionsHolder = new QVBoxLayout;
    m_through = mutedLabel({}, "launchThrough");
    m_duration = mutedLabel({}, "launchDuration");
    m_cost = mutedLabel({}, "launchCost");
    m_problems = wordsLabel("launchProblems");
    setLook(m_problems, Look::Bad);
    m_warnings = new ChecksView;
    m_warnings->setObjectName(u"launchWarnings"_s);
    m_scheduledWords = mutedLabel(tr("Muster, or “musterctl serve”, must be running then. The "
                                     "figures are as of now; whoever is in the segment at that "
                                     "time gets the message."),
                                  "launchScheduled");
    m_time = buildTime();
    body->addWidget(m_figure);
    body->addWidget(m_words);
    body->addLayout(m_exclusionsHolder);
    body->addSpacing(Space::s);
    body->addWidget(m_through);
    body->addWidget(m_duration);
    body->addWidget(m_cost);
    body->addSpacing(Space::s);
    body->addWidget(m_scheduledWords);
    body->addWidget(m_time);
    body->addWidget(m_problems);
    body->addWidget(m_warnings);
    body->addSpacing(Space::s);
    body->addLayout(buildButtons());
    return card;
}

QLayout *LaunchView::buildButtons()
{
    m_send = new QPushButton(tr("Send"));
    m_send->setObjectName(u"launchButton"_s);
    setLook(m_send, Look::Primary);
    m_unschedule = new QPushButton(tr("Unschedule"));
    m_unschedule->setObjectName(u"unscheduleButton"_s);
    m_edit = new QPushButton(tr("Back to the text"));
    m_edit->setObjectName(u"launchEdit"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    for (QPushButton *button : {m_send, m_unschedule, m_edit}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    return buttons;
}

QWidget *LaunchView::buildTime()
{
    m_now = new QRadioButton(tr("Send now"));
    m_now->setObjectName(u"launchNow"_s);
    m_now->setChecked(true);
    m_later = new QRadioButton(tr("Send at"));
    m_later->setObjectName(u"launchLater"_s);
    m_at = new TimeField(m_services.formats);
    m_at->setObjectName(u"launchAt"_s);
    m_at->setAccessibleName(tr("Date and time of the launch"));
    m_at->setEnabled(false);
    connect(m_later, &QRadioButton::toggled, m_at, &QWidget::setEnabled);
    const QTimeZone &zone = m_services.formats.zone();
    constexpr qint64 hours = 3600;
    const QDateTime soon =
            QDateTime::fromMSecsSinceEpoch(m_services.session.clock().nowMs(), zone)
                    .addSecs(2 * hours); // at least one after it is cut to the full hour
    m_at->setDateTime(QDateTime(soon.date(), QTime(soon.time().hour(), 0), QTimeZone::utc()));
    auto *zoneName =
            mutedLabel(tr("in the time zone %1").arg(QString::fromLatin1(zone.id())), "launchZone");
    zoneName->setWordWrap(false);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Space::m);
    grid->addWidget(m_now, 0, 0);
    grid->addWidget(m_later, 1, 0);
    grid->addWidget(m_at, 1, 1);
    grid->addWidget(zoneName, 1, 2);
    grid->addWidget(mutedLabel(tr("Muster, or “musterctl serve”, must be running then. Whoever is "
                                  "in the segment at that time gets the message."),
                               "launchHint"),
                    2, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    return box;
}

} // namespace muster::gui
