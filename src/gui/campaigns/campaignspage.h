// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns: the list, and one campaign as what it is: a draft being written, the last look before it goes out, or the
// live account of one that was launched. GUI thread.
//
// Links: {"id": campaign}; {"new": true}, also with {"segment": id}.
#pragma once

#include "domain/campaign.h"
#include "gui/foundation/page.h"

#include <QStackedWidget>

namespace muster::gui {

class CampaignEditor;
class CampaignList;
class ChipLabel;
class LaunchView;
class PageHeader;
class WatchView;

class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(Services &services, QWidget *parent = nullptr);
    ~CampaignsPage() override;

    [[nodiscard]] QString title() const override { return tr("Campaigns"); }
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void activate() override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    bool openChosen() override;
    QWidget *firstFocus() override;

private:
    enum class View { List, Editor, Launch, Watch };

    void build();
    void makeActions();
    [[nodiscard]] QAction *action(const char *name, const QString &text, const QString &iconName,
                                  const QKeySequence &keys, void (CampaignsPage::*then)());
    void connectSession();
    void create(const Campaign &draft);
    void newCampaign();
    void duplicate();
    void removeDraft();
    void restoreDraft(const Campaign &draft);
    void openCurrent();
    void review();
    void sendTest();
    void sendTestTo(const QString &address);
    void goBack();
    void openCampaign(CampaignId id);
    void read(CampaignId id, const std::function<void(const Campaign &)> &then);
    void campaignCame(const Campaign &campaign);
    void showLaunch();
    void show(View view);
    void showActions();
    /// What the editor knows of it is on the screen.
    [[nodiscard]] bool isWritten() const
    {
        return m_view == View::Editor || m_view == View::Launch;
    }
    /// In the list without its texts.
    [[nodiscard]] std::optional<Campaign> chosen() const;

    PageHeader *m_header = nullptr;
    ChipLabel *m_chip = nullptr;
    QStackedWidget *m_stack = nullptr;
    CampaignList *m_list = nullptr;
    CampaignEditor *m_editor = nullptr;
    LaunchView *m_launch = nullptr;
    WatchView *m_watch = nullptr;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_review = nullptr;
    QAction *m_test = nullptr;
    View m_view = View::List;
    Campaign m_campaign;    ///< the one that is open; without an id in the list
    QVariantMap m_restored; ///< to be put back when the campaign has been read
    QString m_testAddress;
};

} // namespace muster::gui
