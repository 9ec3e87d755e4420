// SPDX-License-Identifier: GPL-3.0-or-later
// A vendor to try things out with: a real HTTP server on loopback that takes messages in the generic form
// (delivery/vendors/generichttp.h), behaves as badly as it is told to, calls back over HTTP and keeps a ledger of what
// it took. It sends nothing to anybody.
//
//     POST any path          messages
//     GET  /ledger           {"counters":{…},"messages":[{"id","to","sent","at","outcome","repeats","reported"}]};
//                            ?format=lines gives one message a line, ?from=N&count=M a part
//     GET  /ledger/counters  {"counters":{…}}
//     GET  /health           {"status":"ok"}
//
// Owns the server's thread and one more, for callbacks and delayed answers. start() and stop() belong to one thread;
// ledger() and countersJson() may be called from any.
#pragma once

#include "delivery/simulator/ledger.h"
#include "delivery/simulator/simulatoroptions.h"

#include <memory>

namespace muster::delivery {

class SimulatedVendor
{
public:
    explicit SimulatedVendor(const SimulatorOptions &options);
    ~SimulatedVendor(); ///< stops
    SimulatedVendor(const SimulatedVendor &) = delete;
    SimulatedVendor &operator=(const SimulatedVendor &) = delete;

    /// Listens, and returns the port. What the ledger's file holds unreported is scheduled again.
    [[nodiscard]] Result<quint16> start();
    /// Drops what is pending.
    void stop();

    [[nodiscard]] const Ledger &ledger() const;
    /// Events that the callback URL has not acknowledged yet.
    [[nodiscard]] qint64 pendingCallbacks() const;
    [[nodiscard]] QJsonObject countersJson() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::delivery
