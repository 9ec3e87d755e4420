// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign that was launched, live: its account (promise 1), what recipients did with it, how fast it goes and how long it will take, what the worker
// and the vendor are up to, why messages failed, and what can be done: pause, resume, cancel, send again. GUI thread;
// figures are read a few times a second at most.
#pragma once

#include "gui/campaigns/campaigndata.h"
#include "gui/campaigns/ratemeter.h"
#include "gui/foundation/background.h"
#include "gui/foundation/page.h"
#include "gui/widgets/stateview.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

namespace muster::gui {

class AccountView;
class ReactionsView;
class ReportView;

class WatchView : public QWidget
{
    Q_OBJECT

public:
    explicit WatchView(Services &services, QWidget *parent = nullptr);
    ~WatchView() override;

    void setCampaign(const Campaign &campaign);
    /// Soon, and not more often than a few times a second.
    void refreshSoon();
    /// What can be done with the campaign that is seen, beside the buttons.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    /// Its state is another one now.
    void campaignChanged(const muster::Campaign &campaign);
    void linkActivated(const muster::gui::PageLink &link);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Work = std::function<Result<QString>()>;

    void build();
    [[nodiscard]] QWidget *buildProgress();
    [[nodiscard]] QLayout *buildButtons();
    void refresh();
    void progressCame(const Result<CampaignProgress> &progress);
    void showProgress();
    void showWorker();
    void showReasons();
    void showButtons();
    void showActions();
    [[nodiscard]] QString speedText();
    [[nodiscard]] QString workerText() const;
    void pause();
    void resume();
    void cancel();
    void askToRetryFailed();
    void retryFailed();
    void retryInDoubt();
    void act(Work work);
    [[nodiscard]] QPushButton *button(const QString &text, const char *name);
    void makeActions();
    [[nodiscard]] QList<QPushButton *> buttons() const
    {
        return {m_pause, m_resume, m_cancel, m_retry, m_retryDoubt};
    }

    Services &m_services;
    Campaign m_campaign;
    std::optional<CampaignProgress> m_progress;
    RateMeter m_rate;
    QTimer m_soon;
    QElapsedTimer m_since; ///< the last question to the database
    QTimer m_look;         ///< other programs work on the campaign too
    Latest m_reading;
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_isBusy = false;
    StateView *m_states = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_reason = nullptr;
    AccountView *m_account = nullptr;
    ReactionsView *m_reactions = nullptr;
    QLabel *m_speed = nullptr;
    QLabel *m_worker = nullptr;
    QWidget *m_reasons = nullptr;
    QVBoxLayout *m_reasonsHolder = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_retryDoubt = nullptr;
    QList<QAction *> m_actions; ///< of these buttons, in the order of buttons()
    ReportView *m_report = nullptr;
};

} // namespace muster::gui
