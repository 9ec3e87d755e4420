// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor is laid out.
#include "gui/campaigns/campaigneditor.h"
#include "gui/campaigns/cards.h"
#include "gui/campaigns/messageeditor.h"
#include "gui/campaigns/messagepreview.h"
#include "gui/campaigns/statewords.h"
#include "gui/widgets/scrollareas.h"

#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace muster::gui {

void CampaignEditor::build()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(Space::l);
    column->addWidget(buildAudienceCard());
    column->addWidget(buildMessageCard(), 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"editorScroll"_s);
    scroll->setAccessibleName(tr("Campaign"));
    setUpScrolling(scroll);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"editorSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::l);
    splitter->addWidget(scroll);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::s);
    whole->addWidget(splitter, 1);
    // Not in what scrolls: that something is not saved has to be seen.
    m_saveState = new QLabel;
    m_saveState->setObjectName(u"saveState"_s);
    m_saveState->setWordWrap(true);
    setLook(m_saveState, Look::Muted);
    keepClear(m_saveState);
    whole->addWidget(m_saveState);
}

QWidget *CampaignEditor::buildAudienceCard()
{
    QVBoxLayout *body = nullptr;
    QFrame *card = makeCard(tr("Who gets it"), body);
    m_name = new QLineEdit;
    m_name->setObjectName(u"campaignName"_s);
    m_name->setMaxLength(255);
    m_segment = new QComboBox;
    m_segment->setObjectName(u"campaignSegment"_s);
    m_audience = mutedLabel({}, "campaignAudience");
    m_channel = new QComboBox;
    m_channel->setObjectName(u"campaignChannel"_s);
    for (const Channel channel :
         {Channel::Email, Channel::Sms, Channel::Whatsapp, Channel::Webhook})
        m_channel->addItem(channelLabel(channel), static_cast<int>(channel));
    m_vendor = new QComboBox;
    m_vendor->setObjectName(u"campaignVendor"_s);
    m_addVendor = new QPushButton(tr("Add a vendor account"));
    m_addVendor->setObjectName(u"addVendor"_s);
    m_addVendor->setAccessibleName(tr("Add a vendor account in the settings"));
    m_addVendor->hide();
    for (QComboBox *box : {m_segment, m_channel, m_vendor}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::l);
    std::ignore = addField(first, tr("Name of the campaign"), m_name);
    std::ignore = addField(first, tr("Segment"), m_segment, m_audience);
    auto *second = new QHBoxLayout;
    second->setSpacing(Space::l);
    std::ignore = addField(second, tr("Channel"), m_channel);
    std::ignore = addField(second, tr("Vendor account"), m_vendor, m_addVendor);
    for (QHBoxLayout *row : {first, second}) {
        row->setStretch(0, 1);
        row->setStretch(1, 1);
        body->addLayout(row);
    }
    return card;
}

QWidget *CampaignEditor::buildMessageCard()
{
    QVBoxLayout *body = nullptr;
    QFrame *card = makeCard(tr("Message"), body);
    m_subject = new MessageEditor(templates::Format::Header);
    m_subject->setObjectName(u"campaignSubject"_s);
    m_subject->setSingleLine();
    m_subjectLabel = addField(body, tr("Subject"), m_subject);
    m_text = new MessageEditor(templates::Format::Text);
    m_text->setObjectName(u"campaignText"_s);
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setPlaceholderText(tr("Dear {{first_name|friend}}, …"));
    m_text->setMinimumHeight(180);
    m_html = new MessageEditor(templates::Format::Html);
    m_html->setObjectName(u"campaignHtml"_s);
    m_html->setAccessibleName(tr("HTML of the message"));
    m_html->setPlaceholderText(tr("<p>Dear {{first_name|friend}}, …</p>"));
    setLook(m_html, Look::Mono);
    m_texts = new QTabWidget;
    m_texts->setObjectName(u"campaignTexts"_s);
    m_texts->setAccessibleName(tr("Form of the message"));
    m_texts->setDocumentMode(true);
    m_texts->addTab(m_text, tr("Text"));
    m_texts->addTab(m_html, tr("HTML (optional)"));
    body->addWidget(m_texts, 1);
    body->addWidget(mutedLabel(tr("Type {{ for what is known about the recipient."), "tagHint"));
    return card;
}

QWidget *CampaignEditor::buildSide()
{
    QVBoxLayout *checks = nullptr;
    QFrame *checksCard = makeCard(tr("Before it goes out"), checks);
    m_checksView = new ChecksView;
    m_checksView->setObjectName(u"checks"_s);
    checks->addWidget(m_checksView);
    QVBoxLayout *preview = nullptr;
    QFrame *previewCard = makeCard(tr("Preview"), preview);
    m_preview = new MessagePreview(m_services);
    preview->addWidget(m_preview, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Space::l);
    column->addWidget(checksCard);
    column->addWidget(previewCard, 1);
    auto *side = new QScrollArea;
    side->setObjectName(u"editorSide"_s);
    side->setAccessibleName(tr("Checks and preview"));
    setUpScrolling(side);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(336); // with a scroll bar
    side->setWidget(content);
    return side;
}

} // namespace muster::gui
