// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a draft: to whom and through what, the message, and beside it the preview and what is still to be mended. All
// of it is in view at once. What is typed is saved by itself, a moment after the last key; what could not be saved stays
// in the fields (and in the page's state) with the reason. GUI thread.
#pragma once

#include "gui/campaigns/campaignchecks.h"
#include "gui/foundation/background.h"
#include "gui/foundation/page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

namespace muster::gui {

class MessageEditor;
class MessagePreview;

class CampaignEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignEditor(Services &services, QWidget *parent = nullptr);
    ~CampaignEditor() override;

    /// Shows a draft as it is stored.
    void setCampaign(const Campaign &campaign);
    /// Reads segments, accounts and tags again.
    void reload();
    [[nodiscard]] const Campaign &draft() const { return m_draft; }
    [[nodiscard]] const QList<CampaignCheck> &checks() const { return m_checks; }
    [[nodiscard]] const std::optional<AudienceFacts> &facts() const { return m_facts; }
    [[nodiscard]] const CampaignChoices &choices() const { return m_choices; }
    [[nodiscard]] QString previewedCustomer() const;
    [[nodiscard]] QWidget *firstField() const;
    /// To the first of the checks' problems, with a notice; false where there is none.
    [[nodiscard]] bool leadToProblem();
    /// To what a finding is about: a field here, or the settings.
    void showPlace(const CampaignCheck &check);

    [[nodiscard]] bool isSaved() const { return m_draft == m_saved; }
    /// Saves now what is not saved yet, then calls \a then, unless saving failed.
    void save(std::function<void()> then = {});
    /// The texts that are not saved, and back.
    [[nodiscard]] QVariantMap unsaved() const;
    void restoreUnsaved(const QVariantMap &state);

Q_SIGNALS:
    void draftChanged();
    void linkActivated(const muster::gui::PageLink &link);

private:
    void build();
    [[nodiscard]] QWidget *buildAudienceCard();
    [[nodiscard]] QWidget *buildMessageCard();
    [[nodiscard]] QWidget *buildSide();
    void connectFields();
    void showFields();
    void takeFields();
    void fillChoices();
    void choicesCame(const Result<CampaignChoices> &choices);
    void countAudience();
    void refresh();
    void showSaveState(const QString &words, bool isBad = false);
    void readSecrets();
    void showVendorSettings();

    Services &m_services;
    Campaign m_draft;
    Campaign m_saved;
    CampaignChoices m_choices;
    std::optional<AudienceFacts> m_facts;
    QList<CampaignCheck> m_checks;
    QTimer m_saveSoon;
    QTimer m_countSoon;
    Latest m_reading;
    Latest m_readingSecrets;
    Latest m_counting;
    QList<std::function<void()>> m_afterSaving;
    bool m_isSaving = false;
    bool m_isShowing = false;
    bool m_hasChoices = false;
    QLineEdit *m_name = nullptr;
    QComboBox *m_segment = nullptr;
    QLabel *m_audience = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_vendor = nullptr;
    QPushButton *m_addVendor = nullptr;
    QLabel *m_subjectLabel = nullptr;
    MessageEditor *m_subject = nullptr;
    QTabWidget *m_texts = nullptr;
    MessageEditor *m_text = nullptr;
    MessageEditor *m_html = nullptr;
    MessagePreview *m_preview = nullptr;
    ChecksView *m_checksView = nullptr;
    QLabel *m_saveState = nullptr;
};

} // namespace muster::gui
