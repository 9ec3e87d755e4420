// SPDX-License-Identifier: GPL-3.0-or-later
// One program for a person and a desktop session: a second start hands its wishes over to the first one and ends. GUI
// thread.
//
// The first holds a lock file and listens on a local socket that only this user can reach. A message is one JSON object of
// at most 16 KiB; a longer one, or one that takes longer than two seconds, is dropped.
#pragma once

#include "app/commandline.h"

#include <QLocalServer>
#include <QLockFile>

namespace muster::app {

struct Wish
{
    QString workspace; ///< a database URL without a password; may be empty
    QString page;
    bool demo = false;
    QString password = {}; ///< the database's, where the command line has it; never handed over

    bool operator==(const Wish &) const = default;
};

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Lock and socket are in \a folder, which only this user may enter.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// This is the first one, and it listens now.
    [[nodiscard]] bool claim();
    /// Hands \a wish to the first one; false if it does not answer.
    [[nodiscard]] bool handOver(const Wish &wish) const;

Q_SIGNALS:
    void wished(const muster::app::Wish &wish);

private:
    void accept();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace muster::app
