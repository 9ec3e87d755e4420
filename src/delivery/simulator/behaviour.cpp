// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/simulator/behaviour.h"

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result depends on every bit of \a x.
quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// FNV-1a, continued from \a hash.
quint64 absorbed(quint64 hash, QByteArrayView bytes)
{
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 0x100000001b3ULL;
    return hash;
}

qint64 pick(const RangeMs &range, double chance)
{
    return range.from +
           static_cast<qint64>(chance * static_cast<double>(range.to - range.from + 1));
}

QStringList usualReasons()
{
    return {u"5.1.1 The mailbox does not exist"_s, u"5.2.2 The mailbox is full"_s,
            u"5.7.1 Refused by the recipient's policy"_s,
            u"Not reachable within the time for retries"_s};
}

void planFailure(const SimulatorOptions &options, const QByteArray &recipient, MessagePlan &plan)
{
    const QStringList reasons =
            options.failureReasons.isEmpty() ? usualReasons() : options.failureReasons;
    const double chance = roll(options.seed, recipient, "reason");
    plan.reason = reasons.at(static_cast<qsizetype>(chance * static_cast<double>(reasons.size())));
    // With a status code somebody's mail server has spoken.
    plan.outcome = plan.reason.startsWith(u"5."_s) ? ReceiptKind::Bounced : ReceiptKind::Failed;
}

} // namespace

double roll(quint64 seed, QByteArrayView text, const char *purpose, int turn)
{
    quint64 hash = absorbed(0xcbf29ce484222325ULL ^ mixed(seed), QByteArrayView(purpose));
    hash = absorbed(hash, text);
    hash = mixed(hash + static_cast<quint64>(turn) * 0x9e3779b97f4a7c15ULL);
    return static_cast<double>(hash >> 11) * 0x1.0p-53;
}

RequestFate requestFate(const SimulatorOptions &options, const QByteArray &key, int turn)
{
    double chance = roll(options.seed, key, "request", turn);
    const std::pair<double, RequestFate> faults[] = {
            {options.throttled, RequestFate::Throttled},
            {options.unavailable, RequestFate::Unavailable},
            {options.brokenAfter, RequestFate::BrokenAfter},
            {options.cutBefore, RequestFate::CutBefore},
            {options.cutAfter, RequestFate::CutAfter}};
    for (const auto &[share, fate] : faults) {
        if (chance < share)
            return fate;
        chance -= share;
    }
    return RequestFate::Served;
}

bool takesMessages(RequestFate fate)
{
    return fate == RequestFate::Served || fate == RequestFate::BrokenAfter ||
           fate == RequestFate::CutAfter;
}

MessagePlan planMessage(const SimulatorOptions &options, const QByteArray &recipient)
{
    const auto chance = [&](const char *purpose) { return roll(options.seed, recipient, purpose); };
    MessagePlan plan;
    if (chance("reject") < options.reject) {
        plan.rejected = true;
        plan.reason = u"Refused by the simulated vendor"_s;
        return plan;
    }
    if (chance("outcome") >= options.success)
        planFailure(options, recipient, plan);

    const qint64 at = pick(options.delay, chance("delay"));
    qint64 last = at;
    QList<PlannedEvent> &events = plan.events;
    const bool disordered = chance("disorder") < options.disorder;
    if (options.sentEvents && !disordered)
        events.append({ReceiptKind::Sent, pick({0, at}, chance("sent")), false});
    events.append({plan.outcome, at, false});
    if (plan.outcome == ReceiptKind::Delivered && chance("opened") < options.opened) {
        last = at + pick(options.delay, chance("opened after"));
        events.append({ReceiptKind::Opened, last, false});
        if (chance("clicked") < options.clicked) {
            last += pick(options.delay, chance("clicked after"));
            events.append({ReceiptKind::Clicked, last, false});
        }
    }
    if (disordered)
        events.append({ReceiptKind::Sent, last + 1, false});
    for (PlannedEvent &event : events)
        event.twice = roll(options.seed, recipient, "twice", static_cast<int>(event.kind)) <
                      options.duplicates;
    return plan;
}

} // namespace muster::delivery
