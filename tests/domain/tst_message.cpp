// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

using enum MessageState;

// The whole table of worker steps, written down a second time: what is not listed does not apply.
const QMap<WorkerStep, QMap<MessageState, MessageState>> workerTable{
        {WorkerStep::Claim, {{Queued, Sending}}},
        {WorkerStep::Accept, {{Sending, Accepted}}},
        {WorkerStep::Reject, {{Sending, Failed}}},
        {WorkerStep::Retry, {{Sending, Queued}}},
        {WorkerStep::LoseSight, {{Sending, InDoubt}}},
        {WorkerStep::Skip, {{Queued, Skipped}, {Sending, Skipped}}},
        {WorkerStep::Cancel, {{Queued, Cancelled}}},
        {WorkerStep::Requeue, {{Failed, Queued}, {InDoubt, Queued}}},
        {WorkerStep::SettleAsSent, {{InDoubt, Accepted}}},
};

/// How strong a fact is; 0 where nothing is known of the vendor's side.
int rank(MessageState state)
{
    switch (state) {
    case Accepted:
        return 1;
    case Failed:
        return 2;
    case Delivered:
        return 3;
    case Bounced:
        return 4;
    default:
        return 0;
    }
}

MessageState factOf(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Accepted:
    case ReceiptKind::Sent:
        return Accepted;
    case ReceiptKind::Failed:
        return Failed;
    case ReceiptKind::Bounced:
        return Bounced;
    case ReceiptKind::Deferred:
        return Queued; // says nothing
    default:
        return Delivered; // whoever opens, clicks, complains or unsubscribes has got it
    }
}

/// What the design says about a set of callbacks, without looking at their order.
MessageState expectedAfterAll(MessageState start, const QList<ReceiptKind> &kinds)
{
    MessageState strongest = start;
    for (const ReceiptKind kind : kinds) {
        if (start != Skipped && rank(factOf(kind)) > rank(strongest))
            strongest = factOf(kind);
    }
    return strongest;
}

MessageState afterAll(MessageState state, const QList<ReceiptKind> &kinds)
{
    for (const ReceiptKind kind : kinds)
        state = afterReceipt(state, kind);
    return state;
}

MessageState orStay(MessageState state, WorkerStep step)
{
    return afterStep(state, step).value_or(state);
}

QString named(MessageState state, const QList<ReceiptKind> &kinds)
{
    QString out = messageStateName(state);
    for (const ReceiptKind kind : kinds)
        out += u" → "_s + receiptKindName(kind);
    return out;
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreComplete()
    {
        // Names come from switches that the compiler checks; the lists must hold each of them once.
        QCOMPARE(allMessageStates().size(), 9);
        const QList<MessageState> states = allMessageStates();
        QCOMPARE(QSet<MessageState>(states.begin(), states.end()).size(), 9);
        QCOMPARE(allWorkerSteps().size(), 9);
        for (const WorkerStep step : allWorkerSteps())
            QVERIFY(workerTable.contains(step));
        QCOMPARE(workerTable.size(), 9);
        QCOMPARE(allReceiptKinds().size(), 10);
    }

    void everyWorkerStepInEveryState()
    {
        for (const WorkerStep step : allWorkerSteps()) {
            for (const MessageState state : allMessageStates()) {
                const auto &row = workerTable[step];
                const std::optional<MessageState> expected =
                        row.contains(state) ? std::optional(row[state]) : std::nullopt;
                QCOMPARE(afterStep(state, step), expected);
                QCOMPARE(moveOf(step).from.contains(state), expected.has_value());
            }
        }
    }

    void everyReceiptInEveryState()
    {
        for (const MessageState state : allMessageStates()) {
            for (const ReceiptKind kind : allReceiptKinds()) {
                const MessageState after = afterReceipt(state, kind);
                QVERIFY2(after == expectedAfterAll(state, {kind}),
                         qPrintable(named(state, {kind})));
                const std::optional<Move> move = moveOf(kind);
                QCOMPARE(move && move->from.contains(state), after != state);
            }
        }
    }

    void receiptsCommuteAndRepeatHarmlessly()
    {
        // Swapping two neighbours and repeating one change nothing, in any state: so no order and no repetition of
        // any number of receipts does.
        for (const MessageState state : allMessageStates()) {
            for (const ReceiptKind a : allReceiptKinds()) {
                QVERIFY2(afterAll(state, {a, a}) == afterAll(state, {a}),
                         qPrintable(named(state, {a, a})));
                for (const ReceiptKind b : allReceiptKinds())
                    QVERIFY2(afterAll(state, {a, b}) == afterAll(state, {b, a}),
                             qPrintable(named(state, {a, b})));
            }
        }
    }

    void everySequenceOfFiveReceiptsLeadsWhereItsSetLeads()
    {
        const QList<ReceiptKind> kinds = allReceiptKinds();
        const qsizetype count = kinds.size();
        for (const MessageState state : allMessageStates()) {
            for (int code = 0; code < 100'000; ++code) {
                QList<ReceiptKind> sequence;
                for (int rest = code, i = 0; i < 5; ++i, rest /= static_cast<int>(count))
                    sequence.append(kinds[rest % count]);
                if (afterAll(state, sequence) != expectedAfterAll(state, sequence))
                    QFAIL(qPrintable(named(state, sequence)));
            }
        }
    }

    void aReceiptMayOvertakeTheWorkersRecord()
    {
        // The vendor may call back before the worker has recorded the vendor's answer.
        for (const WorkerStep step :
             {WorkerStep::Accept, WorkerStep::Retry, WorkerStep::LoseSight}) {
            for (const ReceiptKind kind : allReceiptKinds()) {
                if (kind == ReceiptKind::Deferred)
                    continue; // changes no state
                QCOMPARE(orStay(afterReceipt(Sending, kind), step),
                         afterReceipt(orStay(Sending, step), kind));
            }
        }
        for (const ReceiptKind kind : allReceiptKinds())
            QCOMPARE(orStay(afterReceipt(Queued, kind), WorkerStep::Cancel) == Cancelled,
                     afterReceipt(Cancelled, kind) == Cancelled);
    }

    void aRefusalAndALaterProofOfArrivalAgreeInAnyOrder()
    {
        for (const ReceiptKind kind :
             {ReceiptKind::Failed, ReceiptKind::Delivered, ReceiptKind::Bounced,
              ReceiptKind::Opened, ReceiptKind::Clicked})
            QCOMPARE(orStay(afterReceipt(Sending, kind), WorkerStep::Reject),
                     afterReceipt(Failed, kind));
        // A vendor that refuses a message and reports it as taken contradicts itself: what we heard first stays,
        // until it reports something stronger.
        QCOMPARE(orStay(afterReceipt(Sending, ReceiptKind::Accepted), WorkerStep::Reject),
                 Accepted);
        QCOMPARE(afterReceipt(Failed, ReceiptKind::Accepted), Failed);
        QCOMPARE(afterReceipt(Accepted, ReceiptKind::Delivered),
                 afterReceipt(Failed, ReceiptKind::Delivered));
    }

    void whatTheVendorHasIsNeverClaimedAgain()
    {
        for (const MessageState start : {Queued, Sending, InDoubt, Cancelled}) {
            for (const ReceiptKind kind : allReceiptKinds()) {
                if (kind == ReceiptKind::Deferred)
                    continue;
                const MessageState after = afterReceipt(start, kind);
                QVERIFY(!afterStep(after, WorkerStep::Claim));
                QVERIFY(!afterStep(after, WorkerStep::Retry));
                QVERIFY(!afterStep(after, WorkerStep::Cancel));
            }
        }
    }

    void aSkippedMessageStaysSkipped()
    {
        for (const ReceiptKind kind : allReceiptKinds())
            QCOMPARE(afterReceipt(Skipped, kind), Skipped);
        for (const WorkerStep step : allWorkerSteps())
            QVERIFY(!afterStep(Skipped, step));
    }

    void everyStateCanBeReached()
    {
        QSet<MessageState> reached{Queued};
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            for (const MessageState state : QList<MessageState>(reached.begin(), reached.end())) {
                for (const WorkerStep step : allWorkerSteps())
                    reached.insert(orStay(state, step));
                for (const ReceiptKind kind : allReceiptKinds())
                    reached.insert(afterReceipt(state, kind));
            }
        }
        QCOMPARE(reached.size(), allMessageStates().size());
    }

    void settledMeansThatTheWorkerIsDone()
    {
        for (const MessageState state : allMessageStates()) {
            bool workerActs = false;
            for (const WorkerStep step : allWorkerSteps()) {
                const bool byTheMarketer =
                        step == WorkerStep::Requeue || step == WorkerStep::SettleAsSent;
                workerActs = workerActs || (!byTheMarketer && afterStep(state, step));
            }
            QCOMPARE(isSettled(state), !workerActs);
        }
    }

    void namesComeBack()
    {
        QSet<QString> names;
        for (const MessageState state : allMessageStates())
            names.insert(messageStateName(state));
        QCOMPARE(names.size(), allMessageStates().size());
        QCOMPARE(messageStateName(InDoubt), u"in_doubt"_s);
        for (const ReceiptKind kind : allReceiptKinds())
            QCOMPARE(receiptKindFromName(receiptKindName(kind)), std::optional(kind));
        QVERIFY(!receiptKindFromName(u"exploded"_s));
        QVERIFY(!receiptKindFromName(QString()));
        for (const Channel channel :
             {Channel::Email, Channel::Sms, Channel::Whatsapp, Channel::Webhook})
            QCOMPARE(channelFromName(channelName(channel)), std::optional(channel));
        QVERIFY(!channelFromName(u"pigeon"_s));
        QVERIFY(!channelFromName(QString()));
    }

    void storedNumbersNeverChange()
    {
        QList<int> states;
        for (const MessageState state : allMessageStates())
            states.append(static_cast<int>(state));
        QCOMPARE(states, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(static_cast<int>(Queued), 1);
        QCOMPARE(static_cast<int>(Bounced), 6);
        QCOMPARE(static_cast<int>(InDoubt), 8);
        QCOMPARE(static_cast<int>(ReceiptKind::Delivered), 3);
        QCOMPARE(static_cast<int>(ReceiptKind::Unsubscribed), 10);
        QCOMPARE(static_cast<int>(Channel::Webhook), 4);
    }

    void theAccountBalancesOnlyWhenEveryoneIsInOneState()
    {
        CampaignAccount account;
        QVERIFY(account.balances());
        QVERIFY(account.isDispatched());
        for (const MessageState state : allMessageStates()) {
            account.inState[state] = 10;
            QVERIFY(!account.balances());
            account.audience += 10;
            QVERIFY(account.balances());
        }
        QVERIFY(!account.isDispatched());
        account.inState.remove(Queued);
        QVERIFY(!account.isDispatched());
        QVERIFY(!account.balances());
        account.inState.remove(Sending);
        QVERIFY(account.isDispatched());
        QCOMPARE(account.count(Queued), 0);
        QCOMPARE(account.count(Bounced), 10);
        account.audience = account.audience - 20;
        QVERIFY(account.balances());
    }

    void theDeliveryRateIsOfThoseAttempted()
    {
        CampaignAccount account;
        QVERIFY(!account.deliveryRate());
        account.audience = 100;
        account.inState = {{MessageState::Skipped, 100}};
        QCOMPARE(account.attempted(), 0);
        QVERIFY(!account.deliveryRate());
        account.inState = {{MessageState::Skipped, 20}, {MessageState::Queued, 8},
                           {MessageState::Sending, 2},  {MessageState::Cancelled, 10},
                           {MessageState::Failed, 15},  {MessageState::Delivered, 45}};
        QCOMPARE(account.attempted(), 60);
        QCOMPARE(account.deliveryRate(), std::optional(0.75));
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
