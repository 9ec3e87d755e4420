// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/owner.h"

#include "support/bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The name of the machine, and the set of process numbers that ours belongs to: two containers may
/// share the name.
QString host()
{
    const QString numbers =
            QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'[', 1).section(u']', 0, 0);
    QString name = QSysInfo::machineHostName();
    name.replace(u':', u'_');
    return name + u'/' + numbers;
}

QByteArray thisBoot()
{
    return contentsOf(u"/proc/sys/kernel/random/boot_id"_s).left(8);
}

/// Boot and start time of a process; empty where it does not run, or where that cannot be known.
QString startOf(const QString &pid)
{
    const QByteArray stat = contentsOf(u"/proc/"_s + pid + u"/stat"_s);
    // The second field, the program's name, may itself hold spaces and brackets; the third is the
    // process's state.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype StateField = 0;
    constexpr qsizetype StartField = 19;
    if (fields.size() <= StartField || fields[StateField] == "Z" || fields[StateField] == "X")
        return {};
    return QString::fromLatin1(thisBoot() + '-' + fields[StartField]);
}

/// There is no process of this number. /proc alone does not say so: a system may hide the processes
/// of other users there (hidepid, proc(5)).
bool isUnused(const QString &pid)
{
    return ::kill(pid.toInt(), 0) != 0 && errno == ESRCH;
}

} // namespace

QString newOwner()
{
    const QString pid = QString::number(QCoreApplication::applicationPid());
    const QString random = QString::fromLatin1(randomBytes(6).toHex());
    return QStringList{host(), pid, startOf(pid), random}.join(u':');
}

bool isDeadOwner(const QString &owner)
{
    const QStringList parts = owner.split(u':');
    if (parts.size() != 4 || parts[0] != host() || parts[1].toInt() <= 0)
        return false;
    // Another boot may be another machine of the same name: there the end of the lease decides.
    if (thisBoot().isEmpty() || parts[2].section(u'-', 0, 0).toLatin1() != thisBoot())
        return false;
    const QString start = startOf(parts[1]);
    if (!start.isEmpty())
        return start != parts[2];
    return QFileInfo::exists(u"/proc/%1/stat"_s.arg(parts[1])) || isUnused(parts[1]);
}

} // namespace muster::delivery
