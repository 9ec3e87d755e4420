// SPDX-License-Identifier: GPL-3.0-or-later
// The listener's answers, all of them small JSON objects. Pure functions, thread-safe.
#pragma once

#include "http/message.h"
#include "support/error.h"

namespace muster::listener {

[[nodiscard]] http::Response okAnswer();
/// {"error","place","remedy"}; without place and remedy if they are empty.
[[nodiscard]] http::Response errorAnswer(int status, const Error &error);
[[nodiscard]] http::Response errorAnswer(int status, const QString &message);
/// 503: to be tried again soon.
[[nodiscard]] http::Response unavailableAnswer();
/// 503: to be tried again in a while, since a person has to unlock the secrets first.
[[nodiscard]] http::Response lockedAnswer();

} // namespace muster::listener
