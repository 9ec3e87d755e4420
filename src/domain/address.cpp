// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"

namespace muster {

QString addressOf(const Customer &customer, Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return customer.email;
    case Channel::Sms:
    case Channel::Whatsapp:
        return customer.phone;
    case Channel::Webhook:
        return customer.externalId;
    }
    return {};
}

} // namespace muster
