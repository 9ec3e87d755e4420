// SPDX-License-Identifier: GPL-3.0-or-later
// Where the workspace lives, whether it is whole, and a copy of it. GUI thread; what takes long runs in the database's
// reading threads and stands among the jobs.
#pragma once

#include "engine/databasecare.h"
#include "engine/integrity.h"
#include "gui/settings/section.h"

class QPushButton;

namespace muster::gui {

class DatabaseSection : public Section
{
    Q_OBJECT

public:
    explicit DatabaseSection(Services &services, QWidget *parent = nullptr);
    ~DatabaseSection() override;

    void activate() override;

private:
    void makeFacts();
    void makeCheck();
    void makeBackup();
    void check();
    void checked(const Result<engine::IntegrityReport> &report);
    void askBackup();
    void backUp(const QString &path);

    QLabel *m_url;
    QLabel *m_product;
    QLabel *m_size;
    QPushButton *m_check;
    QLabel *m_checkResult;
    QPushButton *m_backup;
    Latest m_facts;
    storage::CancelToken m_checkToken;
    storage::CancelToken m_backupToken;
    int m_checkJob = 0;
    int m_backupJob = 0;
};

} // namespace muster::gui
