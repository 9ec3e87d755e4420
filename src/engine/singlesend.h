// SPDX-License-Identifier: GPL-3.0-or-later
// One request to a vendor outside any campaign: to see whether an account works, or as a test message.
//
// Blocks until the answer is there or the time is up: for a program without a window, or a worker thread. The request
// runs on a thread of its own, since the HTTP client needs an event loop.
#pragma once

#include "engine/vendoraccounts.h"

namespace muster::engine {

struct VendorProbe
{
    bool reached = false; ///< the vendor answered and takes our signature
    QString text;         ///< what came back, in words
};

/// Sends a signed request without messages.
[[nodiscard]] Result<VendorProbe> probeVendorAccount(const Workspace &workspace,
                                                     SecretStore &secrets, const QString &name);

/// Where a test goes, from what a person typed. InvalidInput says what is wrong with it, as in an imported file.
[[nodiscard]] Result<QString> testAddress(Channel channel, const QString &typed);

struct TestResult
{
    bool accepted = false;
    QString reason; ///< why not
};

/// Sends the campaign's message, rendered for a customer (or the first member of the audience), to \a address. It counts
/// in no account.
[[nodiscard]] Result<TestResult> sendTest(const Workspace &workspace, SecretStore &secrets,
                                          const QString &campaign, const QString &address,
                                          const QString &customerExternalId);

/// Sends a short message that says what it is, through the account \a name, to \a address. It counts in no account.
[[nodiscard]] Result<TestResult> sendTestMessage(const Workspace &workspace, SecretStore &secrets,
                                                 const QString &name, Channel channel,
                                                 const QString &address);

} // namespace muster::engine
