// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vendoraccount.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VendorAccount)
};

} // namespace

std::optional<qint64> VendorAccount::costOf(qint64 messages) const
{
    if (!pricePerThousand)
        return std::nullopt;
    return (*pricePerThousand * messages + 500) / 1'000;
}

Result<void> VendorAccount::checkNumbers() const
{
    if (batchSize < 1 || batchSize > largestBatch)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("A request cannot carry %1 messages").arg(batchSize), name,
                    Text::tr("Choose a batch of 1 to %1").arg(largestBatch));
    if (concurrency < 1 || concurrency > mostConcurrency)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("%1 requests at once are not possible").arg(concurrency), name,
                    Text::tr("Choose 1 to %1").arg(mostConcurrency));
    if (!(ratePerSecond >= 0 && ratePerSecond <= highestRate))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("%1 messages a second are not possible").arg(ratePerSecond), name,
                    Text::tr("Choose 0 for no limit, or up to %1")
                            .arg(static_cast<qint64>(highestRate)));
    return {};
}

bool VendorAccount::isValidName(const QString &name)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'_';
    };
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.cbegin(), name.cend(), allowed);
}

QString VendorAccount::secretName() const
{
    return u"vendor/"_s + name + u"/secret"_s;
}

QString VendorAccount::callbackSecretName() const
{
    return u"vendor/"_s + name + u"/callback-secret"_s;
}

} // namespace muster
