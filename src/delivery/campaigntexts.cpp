// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/campaigntexts.h"

#include "support/try.h"

#include <QCoreApplication>

namespace muster::delivery {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CampaignTexts)
};

Result<std::optional<templates::Template>> compiled(const QString &source, templates::Format format,
                                                    const templates::TagCatalogue &tags,
                                                    const QString &part)
{
    if (source.isEmpty())
        return std::nullopt;
    auto result = templates::Template::compile(source, format, tags);
    if (!result)
        return fail(templates::toError(result.error(), part));
    return *std::move(result);
}

QString rendered(const std::optional<templates::Template> &text, const Customer &customer,
                 const templates::MergeFormat &format)
{
    return text ? text->render(customer, format) : QString();
}

} // namespace

Result<CampaignTexts> CampaignTexts::compile(const Campaign &campaign,
                                             const templates::TagCatalogue &tags)
{
    const bool email = campaign.channel == Channel::Email;
    if (campaign.text.trimmed().isEmpty() && (!email || campaign.html.trimmed().isEmpty())) {
        return fail(ErrorCode::InvalidInput, Text::tr("The message has no text"), campaign.name,
                    Text::tr("Write one"));
    }
    if (email && campaign.subject.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The message has no subject"), campaign.name,
                    Text::tr("Write one"));
    }
    CampaignTexts texts;
    texts.m_channel = campaign.channel;
    MUSTER_TRY_ASSIGN(texts.m_subject, compiled(campaign.subject, templates::Format::Header, tags,
                                                Text::tr("Subject")));
    MUSTER_TRY_ASSIGN(texts.m_text,
                      compiled(campaign.text, templates::Format::Text, tags, Text::tr("Text")));
    MUSTER_TRY_ASSIGN(texts.m_html,
                      compiled(campaign.html, templates::Format::Html, tags, Text::tr("HTML")));
    return texts;
}

Result<void> CampaignTexts::render(const Customer &customer, const templates::MergeFormat &format,
                                   OutgoingMessage &message) const
{
    message.subject = rendered(m_subject, customer, format);
    message.text = rendered(m_text, customer, format);
    message.html = rendered(m_html, customer, format);
    // A text that consists of tags only may have nothing to say to somebody; an empty message must
    // not go out.
    if (message.text.trimmed().isEmpty() && message.html.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Nothing is left of the text for this recipient"));
    if (m_channel == Channel::Email && message.subject.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Nothing is left of the subject for this recipient"));
    return {};
}

} // namespace muster::delivery
