// SPDX-License-Identifier: GPL-3.0-or-later
// How the view of a launched campaign is laid out.
#include "gui/campaigns/accountbar.h"
#include "gui/campaigns/cards.h"
#include "gui/campaigns/reactionsview.h"
#include "gui/campaigns/reportview.h"
#include "gui/campaigns/watchview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/scrollareas.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace muster::gui {

QPushButton *WatchView::button(const QString &text, const char *name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    return made;
}

void WatchView::build()
{
    m_report = new ReportView(m_services);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"watchTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the campaign"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildProgress(), tr("Progress"));
    auto *report = new QWidget;
    auto *room = new QVBoxLayout(report);
    room->setContentsMargins(0, Space::l, 0, 0);
    room->addWidget(m_report);
    m_tabs->addTab(report, tr("Recipients"));
    m_states = new StateView(m_tabs);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_states);
}

QWidget *WatchView::buildProgress()
{
    QVBoxLayout *body = nullptr;
    QFrame *card = makeCard(tr("Recipients by state"), body);
    m_headline = new QLabel;
    m_headline->setObjectName(u"watchHeadline"_s);
    setLook(m_headline, Look::Figure);
    m_reason = wordsLabel("watchReason");
    setLook(m_reason, Look::Caution);
    m_account = new AccountView(m_services.formats);
    m_reactions = new ReactionsView(m_services);
    m_speed = mutedLabel({}, "watchSpeed");
    m_worker = mutedLabel({}, "watchWorker");
    body->addWidget(m_headline);
    body->addWidget(m_reason);
    body->addWidget(m_account);
    body->addWidget(m_reactions);
    body->addWidget(m_speed);
    body->addWidget(m_worker);
    body->addSpacing(Space::s);
    body->addLayout(buildButtons());
    QVBoxLayout *reasons = nullptr;
    QFrame *reasonsCard = makeCard(tr("Why messages did not arrive"), reasons);
    m_reasonsHolder = reasons;

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, Space::l, 0, 0);
    column->setSpacing(Space::l);
    column->addWidget(card);
    column->addWidget(reasonsCard);
    column->addStretch();
    auto *scroll = new QScrollArea;
    setUpScrolling(scroll);
    scroll->setWidget(content);
    return scroll;
}

QLayout *WatchView::buildButtons()
{
    m_pause = button(tr("Pause"), "pauseButton");
    m_resume = button(tr("Resume"), "resumeButton");
    setLook(m_resume, Look::Primary);
    m_cancel = button(tr("Cancel the rest"), "cancelButton");
    m_retry = button(tr("Resend failed messages"), "retryFailedButton");
    m_retryDoubt = button(tr("Resend messages in doubt"), "retryDoubtButton");
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    for (QPushButton *made : {m_resume, m_pause, m_retry, m_retryDoubt, m_cancel}) {
        made->hide();
        row->addWidget(made);
    }
    row->addStretch();
    makeActions();
    return row;
}

/// For the menu and the keyboard.
void WatchView::makeActions()
{
    const QList<const char *> names{"campaignPause", "campaignResume", "campaignCancel",
                                    "campaignRetry", "campaignRetryDoubt"};
    for (qsizetype i = 0; i < names.size(); ++i) {
        QPushButton *button = buttons().at(i);
        QAction *made = newAction(this, QString::fromLatin1(names.at(i)), button->text(), {}, {});
        made->setEnabled(false);
        addAction(made);
        connect(made, &QAction::triggered, button, &QPushButton::click);
        m_actions.append(made);
    }
}

} // namespace muster::gui
