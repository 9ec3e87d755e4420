// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds a lease: "host/pid-namespace:pid:boot-start time:random". A worker that starts on the
// same machine can tell from it at once which owners are dead; an owner elsewhere, or of before the
// machine was last started, is judged by the end of its lease only.
//
// The boot id tells two machines of one name apart. The start time (field 22 of /proc/PID/stat,
// proc(5)) keeps a process that was given the same number later from passing for the owner. Where
// there is no /proc, or where it does not show the owner's process, nobody is declared dead.
// Thread-safe.
#pragma once

#include <QString>
#include <functional>

namespace muster::delivery {

/// The name of a new owner in this process; different at every call.
[[nodiscard]] QString newOwner();

/// True only if the owner's process certainly does not run any more.
[[nodiscard]] bool isDeadOwner(const QString &owner);

using DeadOwnerTest = std::function<bool(const QString &)>;

} // namespace muster::delivery
