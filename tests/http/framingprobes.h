// SPDX-License-Identifier: GPL-3.0-or-later
// The probes of the framing rules: raw bytes and what the server must make of them.
#pragma once

#include <QByteArray>
#include <QList>

namespace muster::http {

constexpr qint64 probeBodyLimit = 64; ///< of the routes that the probes ask for

struct Probe
{
    const char *name;
    QByteArray bytes;
    int status;
    bool closes;
    QByteArray body; ///< of a 200
};

/// "GET /anything" and "POST /anything" with a Host and the given lines.
QByteArray get(const QByteArray &fields);
QByteArray post(const QByteArray &fields, const QByteArray &body);

QList<Probe> acceptedProbes();
QList<Probe> refusedHeads();
QList<Probe> refusedBodies();
QList<Probe> turnedAway();

} // namespace muster::http
