// SPDX-License-Identifier: GPL-3.0-or-later
// What the recipients of a campaign did with it: opened, clicked, unsubscribed, complained, each with its share of the
// delivered messages. Hidden while nothing is delivered. Counting looks at every message, so it is done apart from the
// account and less often. Object names of the figures: "reaction_opened", …. GUI thread.
#pragma once

#include "gui/foundation/background.h"
#include "gui/foundation/services.h"
#include "storage/messagestorereport.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

namespace muster::gui {

class ReactionsView : public QWidget
{
    Q_OBJECT

public:
    explicit ReactionsView(Services &services, QWidget *parent = nullptr);

    /// Begins with no figures.
    void setCampaign(CampaignId campaign);
    /// Counts again as soon as it may.
    void refresh();

private:
    QLabel *addFigure(const char *name, const QString &words);
    void count();
    void showReactions(const storage::Reactions &reactions);

    Services &m_services;
    CampaignId m_campaign;
    QTimer m_soon;
    QElapsedTimer m_since; ///< the last question to the database
    Latest m_reading;
    bool m_isReading = false;
    bool m_readAgain = false;
    QLabel *m_opened;
    QLabel *m_clicked;
    QLabel *m_unsubscribed;
    QLabel *m_complained;
};

} // namespace muster::gui
