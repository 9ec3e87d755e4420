// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/brake.h"

#include <utility>

namespace muster::delivery {

namespace {

/// The vendor understood us and we it, whatever it says of each message.
bool isUnderstood(const http::Outcome &outcome, const BatchAnswer &answer)
{
    return outcome.answered() && outcome.response.status < 300 &&
           answer.account == AccountVerdict::Carry;
}

QString likeness(const http::Outcome &outcome, const BatchAnswer &answer)
{
    if (!outcome.answered())
        return QString();
    const int status = outcome.response.status;
    // With these a vendor also says what is wrong with one message: only the same words are the same fault.
    if (status == 400 || status == 422)
        return answer.reason;
    return QString::number(status);
}

} // namespace

std::optional<int> Brake::pulledBy(const http::Outcome &outcome, const BatchAnswer &answer,
                                   int lost)
{
    if (outcome.reason == http::Outcome::Reason::Aborted) // by us
        return std::nullopt;
    if (isUnderstood(outcome, answer)) {
        m_row = 0;
        return std::nullopt;
    }
    if (lost == 0)
        return std::nullopt;
    const QString alike = likeness(outcome, answer);
    if (alike != std::exchange(m_alike, alike))
        m_row = 0;
    m_row += lost;
    if (m_limit == 0 || m_row < m_limit)
        return std::nullopt;
    return std::exchange(m_row, 0);
}

} // namespace muster::delivery
