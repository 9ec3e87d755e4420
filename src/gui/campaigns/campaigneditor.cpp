// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/campaigneditor.h"

#include "engine/vendoraccounts.h"
#include "gui/campaigns/messageeditor.h"
#include "gui/campaigns/messagepreview.h"
#include "gui/campaigns/statewords.h"
#include "storage/campaignrepository.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

CampaignEditor::CampaignEditor(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    build();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(700ms);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] { save(); });
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(250ms);
    connect(&m_countSoon, &QTimer::timeout, this, &CampaignEditor::countAudience);
    connectFields();
}

CampaignEditor::~CampaignEditor() = default;

void CampaignEditor::connectFields()
{
    const auto changed = [this] { takeFields(); };
    connect(m_name, &QLineEdit::textEdited, this, changed);
    for (QComboBox *box : {m_segment, m_channel, m_vendor})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (MessageEditor *editor : {m_subject, m_text, m_html})
        connect(editor, &MessageEditor::edited, this, changed);
    connect(m_addVendor, &QPushButton::clicked, this, &CampaignEditor::showVendorSettings);
    connect(m_checksView, &ChecksView::placeRequested, this, &CampaignEditor::showPlace);
}

void CampaignEditor::setCampaign(const Campaign &campaign)
{
    m_saveSoon.stop();
    const bool isOther = campaign.id != m_draft.id;
    m_saved = campaign;
    m_draft = campaign;
    if (isOther)
        m_facts.reset();
    showFields();
    showSaveState(tr("Saved"));
    reload();
}

QWidget *CampaignEditor::firstField() const
{
    return m_name;
}

void CampaignEditor::reload()
{
    const auto future =
            m_services.session.database().run(storage::Role::Read, &readChoices, m_reading.next());
    m_reading.whenDone(future, this,
                       [this](const Result<CampaignChoices> &choices) { choicesCame(choices); });
    readSecrets();
}

/// Apart from what the database knows: a keyring may take its time, and what can be chosen does not wait for it.
void CampaignEditor::readSecrets()
{
    m_readingSecrets.reset();
    m_readingSecrets.whenDone(
            QtConcurrent::run([&workspace = m_services.session.workspace(),
                               secrets = m_services.session.secrets()] {
                return engine::vendorAccounts(workspace, *secrets);
            }),
            this, [this](const Result<QList<engine::ReadyAccount>> &accounts) {
                if (!accounts) // the choices come from the same place and tell the person
                    return m_services.session.noticeFailure(accounts.error());
                m_choices.unusable.clear();
                for (const engine::ReadyAccount &ready : *accounts) {
                    if (!ready.secrets)
                        m_choices.unusable.insert(ready.account.id, ready.secrets.error());
                }
                refresh();
            });
}

void CampaignEditor::choicesCame(const Result<CampaignChoices> &choices)
{
    if (!choices) {
        m_services.tellFailure(choices.error());
        return;
    }
    const auto unusable = std::exchange(m_choices, *choices).unusable; // as far as is known
    m_choices.unusable = unusable;
    m_hasChoices = true;
    for (MessageEditor *editor : {m_subject, m_text, m_html})
        editor->setCatalogue(m_choices.tags);
    fillChoices();
    refresh();
    countAudience();
}

void CampaignEditor::fillChoices()
{
    m_isShowing = true;
    m_segment->clear();
    m_segment->addItem(tr("Choose a segment"), qint64(0));
    for (const Segment &segment : std::as_const(m_choices.segments))
        m_segment->addItem(segment.name, segment.id.value);
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(m_draft.segment.value)));
    m_vendor->clear();
    m_vendor->addItem(tr("Choose a vendor account"), qint64(0));
    for (const VendorAccount &account : std::as_const(m_choices.accounts))
        m_vendor->addItem(account.name, account.id.value);
    m_vendor->setCurrentIndex(std::max(0, m_vendor->findData(m_draft.vendorAccount.value)));
    const bool hasAccounts = !m_choices.accounts.isEmpty();
    m_vendor->setVisible(hasAccounts);
    m_addVendor->setVisible(!hasAccounts);
    m_isShowing = false;
}

void CampaignEditor::showFields()
{
    m_isShowing = true;
    if (m_name->text() != m_draft.name)
        m_name->setText(m_draft.name);
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(m_draft.channel)));
    m_subject->setText(m_draft.subject);
    m_text->setText(m_draft.text);
    m_html->setText(m_draft.html);
    m_isShowing = false;
    if (m_hasChoices)
        fillChoices();
    refresh();
}

void CampaignEditor::takeFields()
{
    if (m_isShowing)
        return;
    const Campaign before = m_draft;
    m_draft.name = m_name->text().trimmed();
    if (m_hasChoices) {
        m_draft.segment = SegmentId{m_segment->currentData().toLongLong()};
        m_draft.vendorAccount = VendorAccountId{m_vendor->currentData().toLongLong()};
    }
    m_draft.channel = static_cast<Channel>(m_channel->currentData().toInt());
    m_draft.subject = m_subject->toPlainText();
    m_draft.text = m_text->toPlainText();
    m_draft.html = m_html->toPlainText();
    if (m_draft == before)
        return;
    if (m_draft.segment != before.segment || m_draft.channel != before.channel) {
        m_facts.reset();
        m_audience->setText(m_draft.segment.isValid() ? tr("Counting…") : QString());
    }
    refresh();
    showSaveState(tr("Not saved yet"));
    m_saveSoon.start();
    m_countSoon.start();
}

void CampaignEditor::refresh()
{
    const bool email = m_draft.channel == Channel::Email;
    m_subject->setVisible(email);
    m_subjectLabel->setVisible(email);
    m_texts->setTabVisible(1, email);
    if (!m_hasChoices)
        return;
    m_checks = checkCampaign(m_draft, m_choices, m_facts);
    m_checksView->setChecks(m_checks);
    m_preview->setDraft(m_draft, m_choices.tags);
    Q_EMIT draftChanged();
}

void CampaignEditor::countAudience()
{
    if (!m_hasChoices)
        return;
    if (!m_draft.segment.isValid()) {
        m_counting.reset();
        m_facts.reset();
        m_audience->clear();
        return;
    }
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [draft = m_draft, tags = tagsWithoutFallback(m_draft, m_choices.tags),
             context = m_services.session.workspace().ruleContext()](
                    storage::Connection &connection) {
                return readAudience(connection, context, draft, tags);
            },
            m_counting.next());
    m_counting.whenDone(future, this, [this](const Result<AudienceFacts> &facts) {
        if (!facts) {
            m_services.session.noticeFailure(facts.error());
            m_facts.reset();
            m_audience->setText(facts.error().message);
            return;
        }
        m_facts = *facts;
        const Formats &formats = m_services.formats;
        m_audience->setText(tr("%1 of %2 in the segment will get it")
                                    .arg(formats.number(facts->forecast.queued),
                                         formats.number(facts->forecast.audience)));
        refresh();
    });
}

void CampaignEditor::save(std::function<void()> then)
{
    if (then)
        m_afterSaving.append(std::move(then));
    m_saveSoon.stop();
    if (m_isSaving)
        return; // goes on when it is done
    if (isSaved() || !m_draft.id.isValid()) {
        for (const auto &call : std::exchange(m_afterSaving, {}))
            call();
        return;
    }
    m_isSaving = true;
    showSaveState(tr("Saving…"));
    const auto future = m_services.session.database().transact(
            storage::Role::Write,
            [draft = m_draft](storage::Connection &connection) -> Result<Campaign> {
                storage::CampaignRepository campaigns(connection);
                MUSTER_TRY(campaigns.update(draft));
                return campaigns.find(draft.id);
            });
    storage::whenDone(future, this, [this](const Result<Campaign> &saved) {
        m_isSaving = false;
        if (!saved) {
            m_services.session.noticeFailure(saved.error());
            m_afterSaving.clear();
            showSaveState(tr("Not saved: %1").arg(saved.error().message), true);
            return;
        }
        if (saved->id != m_draft.id)
            return; // another one was opened meanwhile
        m_saved = *saved;
        m_draft.stateReason = saved->stateReason;
        m_draft.scheduledAt = saved->scheduledAt;
        m_services.session.announce(engine::Change::Campaigns);
        showSaveState(isSaved() ? tr("Saved") : tr("Not saved yet"));
        if (!m_afterSaving.isEmpty() || !isSaved())
            save();
    });
}

QVariantMap CampaignEditor::unsaved() const
{
    if (isSaved())
        return {};
    return {{u"id"_s, m_draft.id.value},
            {u"name"_s, m_draft.name},
            {u"segment"_s, m_draft.segment.value},
            {u"channel"_s, static_cast<int>(m_draft.channel)},
            {u"vendor"_s, m_draft.vendorAccount.value},
            {u"subject"_s, m_draft.subject},
            {u"text"_s, m_draft.text},
            {u"html"_s, m_draft.html}};
}

void CampaignEditor::restoreUnsaved(const QVariantMap &state)
{
    if (state.value(u"id"_s).toLongLong() != m_draft.id.value)
        return;
    m_draft.name = state.value(u"name"_s).toString();
    m_draft.segment = SegmentId{state.value(u"segment"_s).toLongLong()};
    m_draft.channel = static_cast<Channel>(state.value(u"channel"_s).toInt());
    m_draft.vendorAccount = VendorAccountId{state.value(u"vendor"_s).toLongLong()};
    m_draft.subject = state.value(u"subject"_s).toString();
    m_draft.text = state.value(u"text"_s).toString();
    m_draft.html = state.value(u"html"_s).toString();
    showFields();
    showSaveState(tr("Not saved yet"));
    m_saveSoon.start();
}

void CampaignEditor::showSaveState(const QString &words, bool isBad)
{
    m_saveState->setText(words);
    setLook(m_saveState, isBad ? Look::Bad : Look::Muted);
}

bool CampaignEditor::leadToProblem()
{
    if (canBeSent(m_checks))
        return false;
    const CampaignCheck &problem = m_checks.first(); // problems stand before warnings
    showPlace(problem);
    m_services.notices.show({.kind = Notice::Kind::Warning,
                             .text = tr("The campaign cannot be sent yet."),
                             .details = problem.text,
                             .about = newsOf(m_draft.id)});
    return true;
}

QString CampaignEditor::previewedCustomer() const
{
    return m_preview->externalId();
}

void CampaignEditor::showPlace(const CampaignCheck &check)
{
    using Place = CampaignCheck::Place;
    const auto show = [&](MessageEditor *editor) {
        if (editor != m_subject)
            m_texts->setCurrentWidget(editor);
        if (check.offset >= 0)
            editor->showPlace(check.offset, check.length);
        else
            editor->setFocus(Qt::OtherFocusReason);
    };
    switch (check.place) {
    case Place::Name:
        m_name->setFocus(Qt::OtherFocusReason);
        break;
    case Place::Segment:
        m_segment->setFocus(Qt::OtherFocusReason);
        break;
    case Place::Vendor:
        m_vendor->setFocus(Qt::OtherFocusReason);
        break;
    case Place::Subject:
        show(m_subject);
        break;
    case Place::Text:
        show(m_text);
        break;
    case Place::Html:
        show(m_html);
        break;
    case Place::Settings:
        showVendorSettings();
        break;
    }
}

/// With the form of the draft's account, where it has one.
void CampaignEditor::showVendorSettings()
{
    QVariantMap arguments{{u"section"_s, u"vendors"_s}};
    for (const VendorAccount &account : std::as_const(m_choices.accounts)) {
        if (account.id == m_draft.vendorAccount)
            arguments.insert(u"account"_s, account.name);
    }
    Q_EMIT linkActivated({QString::fromLatin1(PageName::Settings), arguments});
}

} // namespace muster::gui
