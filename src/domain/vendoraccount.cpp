// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vendoraccount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

std::optional<qint64> VendorAccount::costOf(qint64 messages) const
{
    if (!pricePerThousand)
        return std::nullopt;
    return (*pricePerThousand * messages + 500) / 1'000;
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
