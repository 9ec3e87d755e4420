// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/simulator/simulatoroptions.h"

#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

constexpr qint64 longestDelayMs = 24 * 3'600'000LL;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SimulatorOptions)
};

Result<void> checkShare(double share, const QString &name)
{
    if (share >= 0 && share <= 1)
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("%1 is not a share.").arg(share), name,
                Text::tr("Give a number from 0 to 1."));
}

Result<void> checkRange(const RangeMs &range, const QString &name)
{
    if (range.from >= 0 && range.from <= range.to && range.to <= longestDelayMs)
        return {};
    return fail(ErrorCode::InvalidInput,
                Text::tr("%1-%2 is not a range of milliseconds.").arg(range.from).arg(range.to),
                name, Text::tr("Give the shorter time first, and at most a day."));
}

Result<void> checkNumber(int number, int least, int most, const QString &name)
{
    if (number >= least && number <= most)
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("%1 is out of range.").arg(number), name,
                Text::tr("Give a number from %1 to %2.").arg(least).arg(most));
}

} // namespace

Result<void> SimulatorOptions::check() const
{
    const std::pair<double, const char *> shares[] = {
            {success, "success"},
            {reject, "reject"},
            {opened, "opened"},
            {clicked, "clicked"},
            {throttled, "throttled"},
            {unavailable, "unavailable"},
            {brokenAfter, "broken-after"},
            {cutBefore, "cut-before"},
            {cutAfter, "cut-after"},
            {duplicates, "duplicates"},
            {disorder, "disorder"},
            {throttled + unavailable + brokenAfter + cutBefore + cutAfter, "sum of the faults"}};
    for (const auto &[share, name] : shares)
        MUSTER_TRY(checkShare(share, QString::fromLatin1(name)));
    MUSTER_TRY(checkRange(delay, u"delay"_s));
    MUSTER_TRY(checkRange(answerDelay, u"answer delay"_s));
    MUSTER_TRY(checkNumber(callbackBatch, 1, 5'000, u"callback batch"_s));
    MUSTER_TRY(checkNumber(callbackConcurrency, 1, 1'000, u"callback concurrency"_s));
    MUSTER_TRY(checkNumber(retryAfterSeconds, 0, 3'600, u"retry after"_s));
    if (!callbackUrl.isEmpty() && !callbackSecret)
        return fail(ErrorCode::InvalidInput, Text::tr("There is no secret to sign callbacks with."),
                    u"callback secret"_s,
                    Text::tr("Give the callback secret (whsec_…) of the account."));
    return {};
}

} // namespace muster::delivery
