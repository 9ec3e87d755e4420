// SPDX-License-Identifier: GPL-3.0-or-later
// The server's thread: accepts connections, holds them, counts them, looks at their deadlines and delivers answers.
//
// listen(), run() and stop() are called by the Server; everything else on the loop's own thread.
#pragma once

#include "http/connection.h"
#include "http/mailbox.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <thread>
#include <unordered_map>

namespace muster::http {

class ServerLoop
{
public:
    ServerLoop(ServerOptions options, RouteTable routes, Handler handler);
    ~ServerLoop();

    [[nodiscard]] Result<quint16> listen();
    void run(); ///< starts the thread
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] const ServerOptions &options() const { return m_options; }
    [[nodiscard]] const Route *route(const QByteArray &path) const { return m_routes(path); }
    void handle(Request &&request, Responder responder);
    [[nodiscard]] const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    [[nodiscard]] QByteArrayView date(); ///< of now, in HTTP's form
    [[nodiscard]] bool logsAccess() const;
    void log(const AccessRecord &record) const;
    void warnUnsendable(const Route *route) const;
    void remove(const Connection &connection);

private:
    using Socket = Connection::Socket;

    void accept();
    void retryAccept();
    void admit(Socket socket);
    void deliver();
    void scheduleSweep();
    void sweep();
    void beginStop();
    void finishIfIdle();

    const ServerOptions m_options;
    const RouteTable m_routes;
    const Handler m_handler;
    const std::chrono::milliseconds m_sweepInterval;

    boost::asio::io_context m_io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    boost::asio::ip::tcp::acceptor m_acceptor{m_io};
    boost::asio::steady_timer m_sweepTimer{m_io};
    boost::asio::steady_timer m_acceptTimer{m_io};
    std::shared_ptr<Mailbox> m_mailbox;
    std::vector<Mailbox::Letter> m_letters;
    std::unordered_map<quint64, std::shared_ptr<Connection>> m_connections;
    QHash<QByteArray, int> m_perAddress;
    quint64 m_lastId = 0;
    quint16 m_port = 0;
    bool m_sweeping = false;
    bool m_stopping = false;
    Connection::Time m_stopDeadline;
    qint64 m_dateSecond = 0;
    QByteArray m_date;
    std::thread m_thread;
};

} // namespace muster::http
