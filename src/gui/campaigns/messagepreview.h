// SPDX-License-Identifier: GPL-3.0-or-later
// The message as one recipient gets it: the members of the segment one after the other, page by page and however many they
// are, or any customer found by a search.
// In the text, values that came from a fallback and places where one is missing are marked. The HTML is shown without
// loading anything: no network, no files, no scripts, and links do nothing. GUI thread; recipients are read in the
// background.
#pragma once

#include "domain/campaign.h"
#include "domain/customer.h"
#include "gui/campaigns/campaigndata.h"
#include "gui/foundation/background.h"
#include "gui/foundation/services.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/stateview.h"

#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

namespace muster::gui {

/// Shows HTML and fetches nothing.
class SealedBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SealedBrowser(QWidget *parent = nullptr);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

class MessagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePreview(Services &services, QWidget *parent = nullptr);

    /// Shows the draft's texts for the recipient chosen; reads recipients anew where the segment has changed.
    void setDraft(const Campaign &draft, const templates::TagCatalogue &tags);
    /// Reads the recipients again.
    void reload();
    /// The customer shown, for a test send; empty where there is none.
    [[nodiscard]] QString externalId() const
    {
        return m_customer ? m_customer->externalId : QString();
    }

private:
    void build();
    void makeTabs();
    /// The next page, beginning with the first.
    void readPage();
    void count();
    void pageCame(const Result<storage::Page<storage::CustomerRow>> &page);
    void showRecipient(qsizetype at);
    void render();
    void renderText();
    [[nodiscard]] QString markedHtml(const QString &source, templates::Format format,
                                     QStringList &missing, QStringList &fallbacks) const;
    /// Until it has one, anybody serves as an example.
    [[nodiscard]] bool hasAudience() const { return m_draft.segment.isValid(); }
    void updateButtons();
    [[nodiscard]] bool isEmail() const { return m_draft.channel == Channel::Email; }

    Services &m_services;
    Campaign m_draft;
    templates::TagCatalogue m_tags;
    RecipientQuery m_query;
    QList<CustomerId> m_recipients; ///< those that have been read
    bool m_hasMore = false;
    bool m_isReadingMore = false;
    std::optional<qint64> m_total; ///< as soon as they have been counted
    qsizetype m_at = -1;
    bool m_hasAsked = false;
    std::optional<Customer> m_customer;
    Latest m_reading;
    Latest m_finding;
    Latest m_totalling;
    StateView *m_states = nullptr;
    SearchField *m_search = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_to = nullptr;
    QLabel *m_subject = nullptr;
    QLabel *m_notes = nullptr;
    QTabWidget *m_tabs = nullptr;
    SealedBrowser *m_text = nullptr;
    SealedBrowser *m_html = nullptr;
};

} // namespace muster::gui
