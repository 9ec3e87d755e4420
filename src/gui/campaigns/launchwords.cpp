// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/launchwords.h"

#include <QCoreApplication>

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaunchWords)
};

} // namespace

QString durationInWords(const VendorAccount &account, qint64 messages, const Formats &formats)
{
    if (account.ratePerSecond <= 0)
        return Text::tr("The account has no rate limit: messages go out as fast as the vendor "
                        "accepts them.");
    const int minutes =
            static_cast<int>(static_cast<double>(messages) / account.ratePerSecond / 60) + 1;
    const QString rate = formats.locale().toString(account.ratePerSecond);
    return minutes < 120
                   ? Text::tr("At the account’s limit of %1 messages a second it takes about %n "
                              "minute(s).",
                              nullptr, minutes)
                             .arg(rate)
                   : Text::tr("At the account’s limit of %1 messages a second it takes about %n "
                              "hour(s).",
                              nullptr, (minutes + 59) / 60)
                             .arg(rate);
}

QString costInWords(const VendorAccount &account, qint64 messages, const Formats &formats)
{
    const std::optional<qint64> cost = account.costOf(messages);
    if (!cost)
        return Text::tr("What it costs is not known: the account has no price.");
    return Text::tr("It will cost about %1, at %2 per 1,000 messages.")
            .arg(formats.money(*cost), formats.money(*account.pricePerThousand));
}

QString deliveredInWords(const CampaignAccount &account, const Formats &formats)
{
    const std::optional<double> rate = account.deliveryRate();
    if (!rate)
        return Text::tr("Nothing has been sent yet");
    if (account.isDispatched())
        return Text::tr("%1 of %2 message(s) sent were delivered", nullptr,
                        static_cast<int>(account.attempted()))
                .arg(formats.percent(*rate), formats.number(account.attempted()));
    const qint64 toBeSent = account.attempted() + account.count(MessageState::Queued) +
                            account.count(MessageState::Sending);
    return Text::tr("%1 of %2 message(s) delivered so far", nullptr, static_cast<int>(toBeSent))
            .arg(formats.number(account.count(MessageState::Delivered)), formats.number(toBeSent));
}

} // namespace muster::gui
