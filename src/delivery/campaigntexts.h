// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of one campaign, compiled once and rendered for each recipient. Constant after
// compile(), so rendering is thread-safe.
#pragma once

#include "delivery/vendors/vendor.h"
#include "domain/campaign.h"
#include "domain/customer.h"
#include "templates/template.h"

namespace muster::delivery {

class CampaignTexts
{
public:
    /// Fails with InvalidInput where the campaign has nothing to say on its channel or a text has
    /// an unknown tag; names the text and the place in it.
    [[nodiscard]] static Result<CampaignTexts> compile(const Campaign &campaign,
                                                       const templates::TagCatalogue &tags);

    /// Subject, text and html of \a message for \a customer. Fails where nothing is left to send.
    [[nodiscard]] Result<void> render(const Customer &customer,
                                      const templates::MergeFormat &format,
                                      OutgoingMessage &message) const;

private:
    CampaignTexts() = default;

    Channel m_channel = Channel::Email;
    std::optional<templates::Template> m_subject;
    std::optional<templates::Template> m_text;
    std::optional<templates::Template> m_html;
};

} // namespace muster::delivery
