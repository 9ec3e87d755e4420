// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bytes.h"

#include <QRandomGenerator>

namespace muster {

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    // volatile keeps the compiler from leaving the loop early.
    volatile quint8 difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<quint8>(difference | static_cast<quint8>(a[i] ^ b[i]));
    return difference == 0;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    for (char &byte : out)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return out;
}

} // namespace muster
