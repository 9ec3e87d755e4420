// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/statusstrip.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "storage/messagestorereport.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

namespace {

constexpr auto sampleTime = 2s;
constexpr auto quietTime = 500ms;

QString placeOf(const storage::DatabaseUrl &url)
{
    if (url.dialect == storage::Dialect::Sqlite)
        return QFileInfo(url.path).fileName();
    return u"%1 · %2"_s.arg(url.database, url.host);
}

} // namespace

StatusStrip::StatusStrip(Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
{
    setObjectName(u"statusStrip"_s);
    setAccessibleName(tr("State"));
    setLook(this, Look::StatusBar);
    // A long name shall not keep the window from being narrow.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, 2, Space::m, 2);
    row->setSpacing(Space::xs);
    m_database = addEntry("databaseStatus", u"database"_s, u"database"_s);
    m_worker = addEntry("workerStatus", u"worker"_s, u"vendors"_s);
    m_listener = addEntry("listenerStatus", u"listener"_s, u"listener"_s);
    m_callbacks = addEntry("callbackStatus", u"imports"_s, u"listener"_s);
    m_callbacks->setAccessibleName(tr("Reports from vendors"));
    row->addStretch(1);
    m_jobs = addEntry("jobsStatus", u"jobs"_s, {});
    m_jobs->setAccessibleName(tr("Jobs"));
    m_settle.setInterval(sampleTime);
    connect(&m_settle, &QTimer::timeout, this, &StatusStrip::update);
    connect(&services.session, &engine::Session::statusChanged, this, &StatusStrip::update);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &StatusStrip::lookForHeldBack);
    connect(&services.session, &engine::Session::changed, this, [this](engine::Change change) {
        if (change == engine::Change::Campaigns || change == engine::Change::Messages)
            m_quiet.start();
    });
    lookForHeldBack();
    connect(&services.jobs, &Jobs::changed, this, &StatusStrip::updateJobs);
    m_sinceSample.start();
    update();
    updateJobs();
}

QToolButton *StatusStrip::addEntry(const char *name, const QString &iconName,
                                   const QString &section)
{
    auto *entry = new QToolButton(this);
    entry->setObjectName(QLatin1StringView(name));
    entry->setIcon(icon(iconName));
    entry->setIconSize({15, 15});
    entry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    entry->setFocusPolicy(Qt::TabFocus);
    setLook(entry, Look::Status);
    layout()->addWidget(entry);
    m_entries.append(entry);
    if (section.isEmpty())
        connect(entry, &QToolButton::clicked, this, &StatusStrip::jobsRequested);
    else
        connect(entry, &QToolButton::clicked, this,
                [this, section] { Q_EMIT sectionRequested(section); });
    return entry;
}

void StatusStrip::set(QToolButton *entry, const QString &text, const QString &toolTip,
                      const QString &iconName, bool isBad)
{
    const Tokens &colors = tokens(palette());
    entry->setText(text);
    entry->setToolTip(toolTip);
    entry->setAccessibleName(text);
    entry->setAccessibleDescription(toolTip);
    entry->setIcon(isBad ? icon(u"warning"_s, colors.danger) : icon(iconName, colors.muted));
    fit();
}

void StatusStrip::fit()
{
    QList<std::pair<int, QToolButton *>> wanted;
    for (QToolButton *entry : std::as_const(m_entries)) {
        if (entry->isVisibleTo(this))
            wanted.append({entry->sizeHint().width(), entry});
    }
    std::sort(wanted.begin(), wanted.end());
    // The stretch before the jobs has a distance of its own.
    int room = contentsRect().width() - 2 * Space::m - int(wanted.size()) * Space::xs;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &[width, entry] = wanted.at(i);
        // From the shortest on; an equal share for those that want more than there is.
        const int given = std::clamp(room / int(wanted.size() - i), 0, width);
        entry->setFixedWidth(given);
        room -= given;
    }
    layout()->activate();
}

void StatusStrip::update()
{
    const engine::SessionStatus &status = m_services.session.status();
    const storage::DatabaseUrl &url = m_services.session.database().url();
    if (status.databaseLost)
        set(m_database, tr("Reconnecting to the database…"), url.text(), u"database"_s, true);
    else
        set(m_database, placeOf(url), url.text(), u"database"_s);
    updateEngine(status);
}

void StatusStrip::updateEngine(const engine::SessionStatus &status)
{
    using Part = engine::SessionStatus::Part;
    const bool isRunning = status.engine == Part::Running;
    m_callbacks->setVisible(isRunning);
    switch (status.engine) {
    case Part::Stopped:
        set(m_worker, tr("Sending is off"), tr("This computer does not send anything."),
            u"worker"_s);
        set(m_listener, tr("Listener is off"), tr("Reports from vendors are not received."),
            u"listener"_s);
        return;
    case Part::Starting:
        set(m_worker, tr("Starting…"), {}, u"worker"_s);
        set(m_listener, tr("Starting…"), {}, u"listener"_s);
        return;
    case Part::Failed:
        set(m_worker, tr("Sending is off"), tr("This computer does not send anything."),
            u"worker"_s, true);
        set(m_listener, tr("Listener failed"),
            status.error ? status.error->message + u'\n' + status.error->remedy : QString(),
            u"listener"_s, true);
        return;
    case Part::Running:
        break;
    }
    updateWorker(status);
    set(m_listener, u"%1:%2"_s.arg(status.address).arg(status.port),
        tr("Reports from vendors are received at this address."), u"listener"_s);
    const qint64 putOff = status.callbacks.locked;
    const QString locked =
            putOff == 0 ? QString()
                        : u'\n' + tr("%n more put off while the secrets were locked; their vendors "
                                     "send them again.",
                                     nullptr, int(putOff));
    set(m_callbacks,
        tr("%1 report(s)", nullptr, int(status.callbacks.requests))
                .arg(m_services.formats.number(status.callbacks.requests)),
        tr("Reports from vendors since the start. Put off: %1, turned away: %2, unreadable: %3")
                        .arg(m_services.formats.number(status.callbacks.refused),
                             m_services.formats.number(status.callbacks.unauthorised),
                             m_services.formats.number(status.callbacks.malformed)) +
                locked,
        u"imports"_s);
}

void StatusStrip::updateWorker(const engine::SessionStatus &status)
{
    int open = 0;
    QStringList troubles;
    for (const delivery::AccountProgress &account : status.accounts) {
        open += account.onWire + account.waiting;
        if (!account.trouble.isEmpty())
            troubles.append(account.trouble);
    }
    const double speed = rate(status);
    if (open > 0 || speed > 0)
        m_settle.start();
    else
        m_settle.stop();
    QString work = tr("Nothing to send");
    if (open > 0 || speed > 0)
        work = tr("Sending, %1 a second").arg(m_services.formats.compactNumber(speed));
    else if (m_heldBack > 0)
        work = tr("Paused: %1 message(s) wait", nullptr, int(m_heldBack))
                       .arg(m_services.formats.number(m_heldBack));
    set(m_worker, troubles.isEmpty() ? work : tr("Trouble with sending"),
        troubles.isEmpty() ? tr("This computer sends what campaigns have to send.")
                           : troubles.join(u'\n'),
        u"worker"_s, !troubles.isEmpty());
}

void StatusStrip::lookForHeldBack()
{
    const auto job = [](storage::Connection &connection) {
        return storage::MessageStoreReport(connection).heldBack();
    };
    const auto future =
            m_services.session.database().run(storage::Role::Read, job, m_looking.next());
    m_looking.whenDone(future, this, [this](const Result<qint64> &heldBack) {
        if (!heldBack)
            return m_services.session.noticeFailure(heldBack.error());
        m_heldBack = *heldBack;
        update();
    });
}

double StatusStrip::rate(const engine::SessionStatus &status)
{
    qint64 sent = 0;
    for (const delivery::AccountProgress &account : status.accounts)
        sent += account.accepted + account.failed;
    const qint64 elapsed = m_sinceSample.elapsed();
    if (elapsed >= std::chrono::milliseconds(sampleTime).count()) {
        m_rate = std::max(0.0, double(sent - m_sentAtSample) * 1000 / double(elapsed));
        m_sentAtSample = sent;
        m_sinceSample.restart();
    }
    return m_rate;
}

void StatusStrip::updateJobs()
{
    const QList<Job> &jobs = m_services.jobs.jobs();
    m_jobs->setVisible(!jobs.isEmpty());
    if (jobs.isEmpty())
        return fit();
    const Job &first = jobs.first();
    QString text =
            jobs.size() == 1 ? first.title : tr("%n job(s) under way", nullptr, int(jobs.size()));
    if (jobs.size() == 1 && first.progress)
        text += u" · "_s + m_services.formats.percent(*first.progress, 0);
    set(m_jobs, text, tr("Show what is under way"), u"jobs"_s);
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_jobs) {
        update();
        updateJobs();
    }
}

} // namespace muster::gui
