// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with a campaign and a delivery worker on the test's own thread.
#pragma once

#include "delivery/worker.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

namespace muster::test {

/// A clock that a test can move.
class TestClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_real.nowMs() + m_ahead; }
    void advance(qint64 ms) { m_ahead += ms; }

private:
    SystemClock m_real;
    std::atomic<qint64> m_ahead = 0;
};

/// Options with short times, so that what takes minutes in earnest is seen at once.
[[nodiscard]] delivery::DeliveryOptions quickOptions();
/// The same for a worker that comes after the one with \a dead as its owner, and knows that it
/// died.
[[nodiscard]] delivery::DeliveryOptions quickOptionsAfter(const QString &dead);

struct WorkerFixture
{
    TempDatabase &database;
    VendorAccount account;
    CampaignId campaign;

    WorkerFixture(TempDatabase &database, const VendorAccount &account, int customers);

    [[nodiscard]] CampaignAccount balance() const { return accountOf(*database, campaign).value(); }
    [[nodiscard]] qint64 count(MessageState state) const { return balance().count(state); }
    [[nodiscard]] Campaign stored() const { return campaignOf(*database, campaign).value(); }
    [[nodiscard]] bool isCompleted() const { return stored().state == CampaignState::Completed; }
    /// Nothing is queued or being sent.
    [[nodiscard]] bool isDispatched() const { return balance().isDispatched(); }

    [[nodiscard]] bool pause() const;
    [[nodiscard]] bool resume() const;
    [[nodiscard]] bool cancel() const;
};

/// Looks at the account over and over while a test runs; failures() must stay empty.
class BalanceWatch : public QObject
{
public:
    explicit BalanceWatch(const WorkerFixture &fixture);
    [[nodiscard]] QString failures() const { return m_failures; }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    QTimer m_timer;
    QString m_failures;
    int m_looks = 0;
};

[[nodiscard]] VendorAccount vendorAt(const QUrl &url, bool idempotent, int batch = 1,
                                     int concurrency = 4);

} // namespace muster::test
