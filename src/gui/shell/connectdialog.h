// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the server of a team's workspace, and tries the connection without changing anything there. The password is
// handed on and never kept here. GUI thread; the tries run on a pool thread.
#pragma once

#include "gui/foundation/background.h"
#include "storage/databaseurl.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace muster::gui {

class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with what \a url says.
    explicit ConnectDialog(const storage::DatabaseUrl &url, QWidget *parent = nullptr);

    [[nodiscard]] storage::DatabaseUrl url() const;
    [[nodiscard]] bool keepsPassword() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFields(const storage::DatabaseUrl &url);
    void makeButtons();
    void test();
    void showResult(const Result<QString> &version);
    void check();
    void say(const QString &text, const char *look);
    void fit();

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QLabel *m_result;
    QPushButton *m_test;
    QPushButton *m_connect;
    int m_tests = 0; ///< the newest; answers of older ones do not count
};

} // namespace muster::gui
