// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/olderworkspace.h"

namespace muster::engine {

bool isOlderWorkspace(const Error &error)
{
    return error.code == ErrorCode::Conflict && error.detail == olderWorkspaceDetail();
}

QString olderWorkspaceDetail()
{
    return QStringLiteral("older workspace");
}

} // namespace muster::engine
