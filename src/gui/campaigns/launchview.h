// SPDX-License-Identifier: GPL-3.0-or-later
// The last look before a campaign goes out: how many it reaches and who is left out and why, counted by the launch's own
// query; when; how long that takes and what it costs; and the button, which names the number. Launching, scheduling and taking back happen
// here, in the background. GUI thread.
#pragma once

#include "gui/campaigns/campaignchecks.h"
#include "gui/foundation/background.h"
#include "gui/foundation/services.h"
#include "gui/widgets/stateview.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace muster::gui {

class LaunchView : public QWidget
{
    Q_OBJECT

public:
    explicit LaunchView(Services &services, QWidget *parent = nullptr);

    /// A draft that is saved, with what is still wrong with it; or a scheduled campaign.
    void setCampaign(const Campaign &campaign, const CampaignChoices &choices,
                     const QList<CampaignCheck> &checks);
    /// What is known of the same campaign now; the figures stay.
    void setChecks(const CampaignChoices &choices, const QList<CampaignCheck> &checks);
    /// Counts anew.
    void reload();

Q_SIGNALS:
    /// Its state is another one now.
    void stateChanged();
    void editRequested();
    /// To be mended where a warning says.
    void placeRequested(const muster::gui::CampaignCheck &check);

private:
    void build();
    [[nodiscard]] QWidget *buildCard();
    [[nodiscard]] QLayout *buildButtons();
    [[nodiscard]] QWidget *buildTime();
    void factsCame(const Result<AudienceFacts> &facts);
    void showForecast();
    void showAccount();
    void showButton();
    void ask();
    void launch();
    void schedule();
    void unschedule();
    void done(const Result<QString> &outcome);
    [[nodiscard]] qint64 chosenTime() const;
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QList<CampaignCheck> warnings() const;
    [[nodiscard]] QString timeInWords(qint64 time) const;
    [[nodiscard]] bool isScheduled() const { return m_campaign.state == CampaignState::Scheduled; }

    Services &m_services;
    Campaign m_campaign;
    CampaignChoices m_choices;
    QList<CampaignCheck> m_checks;
    std::optional<AudienceFacts> m_facts;
    Latest m_counting;
    bool m_isBusy = false;
    StateView *m_states = nullptr;
    QWidget *m_card = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_figure = nullptr;
    QLabel *m_words = nullptr;
    QWidget *m_exclusions = nullptr;
    QVBoxLayout *m_exclusionsHolder = nullptr;
    QLabel *m_duration = nullptr;
    QLabel *m_cost = nullptr;
    QLabel *m_through = nullptr;
    QLabel *m_problems = nullptr;
    ChecksView *m_warnings = nullptr;
    QWidget *m_time = nullptr;
    QRadioButton *m_now = nullptr;
    QRadioButton *m_later = nullptr;
    QDateTimeEdit *m_at = nullptr;
    QLabel *m_scheduledWords = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_unschedule = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace muster::gui
