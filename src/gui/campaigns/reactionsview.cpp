// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/reactionsview.h"

#include "gui/campaigns/cards.h"
#include "gui/theme/theme.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

namespace {

constexpr auto refreshInterval = 1s; ///< at the least
constexpr int pausePerAnswer = 10;

} // namespace

ReactionsView::ReactionsView(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, Space::s, 0, 0);
    whole->setSpacing(Space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::xl);
    whole->addLayout(row);
    m_opened = addFigure("reaction_opened", tr("Opened"));
    m_clicked = addFigure("reaction_clicked", tr("Clicked"));
    m_unsubscribed = addFigure("reaction_unsubscribed", tr("Unsubscribed"));
    m_complained = addFigure("reaction_complained", tr("Complained"));
    row->addStretch();
    whole->addWidget(
            mutedLabel(tr("With their shares of the delivered messages."), "reactionsBase"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshInterval);
    connect(&m_soon, &QTimer::timeout, this, &ReactionsView::count);
    hide();
}

QLabel *ReactionsView::addFigure(const char *name, const QString &words)
{
    auto *label = new QLabel(words);
    setLook(label, Look::Muted);
    auto *figure = new QLabel;
    figure->setObjectName(QLatin1StringView(name));
    figure->setAccessibleName(words);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(label);
    pair->addWidget(figure);
    static_cast<QBoxLayout *>(layout()->itemAt(0)->layout())->addLayout(pair);
    return figure;
}

void ReactionsView::setCampaign(CampaignId campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    m_reading.reset();
    m_isReading = false;
    m_soon.setInterval(refreshInterval);
    m_soon.stop();
    hide();
    count();
}

void ReactionsView::refresh()
{
    if (m_isReading)
        m_readAgain = true;
    else if (!m_soon.isActive())
        m_soon.start();
}

void ReactionsView::count()
{
    if (!m_campaign.isValid())
        return;
    m_isReading = true;
    m_readAgain = false;
    m_since.start();
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [id = m_campaign](storage::Connection &connection) {
                return storage::MessageStoreReport(connection).reactions(id);
            },
            m_reading.next());
    m_reading.whenDone(future, this, [this](const Result<storage::Reactions> &reactions) {
        m_isReading = false;
        m_soon.setInterval(std::max<std::chrono::milliseconds>(
                refreshInterval, std::chrono::milliseconds(m_since.elapsed() * pausePerAnswer)));
        if (reactions)
            showReactions(*reactions);
        else
            m_services.session.noticeFailure(reactions.error());
        if (m_readAgain)
            m_soon.start();
    });
}

void ReactionsView::showReactions(const storage::Reactions &reactions)
{
    const Formats &formats = m_services.formats;
    const auto fill = [&](QLabel *label, qint64 count) {
        label->setText(tr("%1 (%2)", "number (share)")
                               .arg(formats.number(count),
                                    formats.percent(double(count) / double(reactions.delivered))));
    };
    setVisible(reactions.delivered > 0);
    if (reactions.delivered == 0)
        return;
    fill(m_opened, reactions.opened);
    fill(m_clicked, reactions.clicked);
    fill(m_unsubscribed, reactions.unsubscribed);
    fill(m_complained, reactions.complained);
}

} // namespace muster::gui
