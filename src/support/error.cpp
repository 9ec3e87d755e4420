// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/error.h"

using namespace Qt::StringLiterals;

namespace muster {

QString Error::text() const
{
    QString out;
    if (!place.isEmpty())
        out += place + u": "_s;
    out += message;
    if (!remedy.isEmpty())
        out += u" ("_s + remedy + u')';
    return out;
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return u"invalid_input"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Unsupported:
        return u"unsupported"_s;
    case ErrorCode::Io:
        return u"io"_s;
    case ErrorCode::DiskFull:
        return u"disk_full"_s;
    case ErrorCode::Database:
        return u"database"_s;
    case ErrorCode::ConnectionLost:
        return u"connection_lost"_s;
    case ErrorCode::Unauthorised:
        return u"unauthorised"_s;
    case ErrorCode::Busy:
        return u"busy"_s;
    case ErrorCode::NewerSchema:
        return u"newer_schema"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"internal"_s;
}

} // namespace muster
