package org.ganbook.worker.array;

import java.util.Arrays;

/** Linear algebra on square matrices of doubles, by elimination with partial pivots and by Jacobi rotations. */
final class Linear {

    private Linear() {}

    /** Solves a x = b; the columns of b are right sides. */
    static NdArray solve(NdArray a, NdArray b) {
        int n = order(a);
        double[][] left = rows(a);
        double[][] right = rows(b);
        eliminate(left, right, n);
        return matrix(right, b.length(1));
    }

    static double determinant(NdArray a) {
        int n = order(a);
        double[][] left = rows(a);
        double determinant = 1;
        for (int column = 0; column < n; column++) {
            int pivot = pivot(left, column, n);
            if (left[pivot][column] == 0) {
                return 0;
            }
            if (pivot != column) {
                swap(left, pivot, column);
                determinant = -determinant;
            }
            determinant *= left[column][column];
            for (int row = column + 1; row < n; row++) {
                subtract(left[row], left[column], left[row][column] / left[column][column], column);
            }
        }
        return determinant;
    }

    private static void eliminate(double[][] left, double[][] right, int n) {
        for (int column = 0; column < n; column++) {
            int pivot = pivot(left, column, n);
            if (left[pivot][column] == 0) {
                throw new ArrayException(ArrayException.Kind.LINALG, "Singular matrix");
            }
            swap(left, pivot, column);
            swap(right, pivot, column);
            for (int row = column + 1; row < n; row++) {
                double factor = left[row][column] / left[column][column];
                subtract(left[row], left[column], factor, column);
                subtract(right[row], right[column], factor, 0);
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int below = row + 1; below < n; below++) {
                subtract(right[row], right[below], left[row][below], 0);
            }
            for (int i = 0; i < right[row].length; i++) {
                right[row][i] /= left[row][row];
            }
        }
    }

    /** Eigenvalues (ascending) and, as columns, eigenvectors of a symmetric matrix. */
    static NdArray[] symmetricEigen(NdArray a) {
        int n = order(a);
        double[][] m = rows(a);
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
            for (int j = 0; j < i; j++) {
                m[j][i] = m[i][j];
            }
        }
        for (int sweep = 0; sweep < 100 && offDiagonal(m) > 0; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(m, v, p, q);
                }
            }
        }
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> Double.compare(m[x][x], m[y][y]));
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            values[i] = m[order[i]][order[i]];
            for (int row = 0; row < n; row++) {
                vectors[row][i] = v[row][order[i]];
            }
        }
        return new NdArray[] {NdArray.of(values), matrix(vectors, n)};
    }

    private static double offDiagonal(double[][] m) {
        double sum = 0;
        double diagonal = 0;
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m.length; j++) {
                if (i == j) {
                    diagonal += m[i][j] * m[i][j];
                } else {
                    sum += m[i][j] * m[i][j];
                }
            }
        }
        return sum <= diagonal * 1e-34 ? 0 : sum;
    }

    private static void rotate(double[][] m, double[][] v, int p, int q) {
        if (m[p][q] == 0) {
            return;
        }
        double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < m.length; k++) {
            double a = m[k][p];
            double b = m[k][q];
            m[k][p] = c * a - s * b;
            m[k][q] = s * a + c * b;
        }
        for (int k = 0; k < m.length; k++) {
            double a = m[p][k];
            double b = m[q][k];
            m[p][k] = c * a - s * b;
            m[q][k] = s * a + c * b;
            a = v[k][p];
            b = v[k][q];
            v[k][p] = c * a - s * b;
            v[k][q] = s * a + c * b;
        }
    }

    private static int pivot(double[][] m, int column, int n) {
        int best = column;
        for (int row = column + 1; row < n; row++) {
            best = Math.abs(m[row][column]) > Math.abs(m[best][column]) ? row : best;
        }
        return best;
    }

    private static void swap(double[][] m, int a, int b) {
        double[] row = m[a];
        m[a] = m[b];
        m[b] = row;
    }

    private static void subtract(double[] from, double[] row, double factor, int start) {
        for (int i = start; i < from.length; i++) {
            from[i] -= factor * row[i];
        }
    }

    private static int order(NdArray a) {
        if (a.rank() != 2 || a.length(0) != a.length(1)) {
            throw new ArrayException(ArrayException.Kind.LINALG, "Last 2 dimensions of the array must be square");
        }
        return Math.toIntExact(a.length(0));
    }

    private static double[][] rows(NdArray a) {
        double[][] rows = new double[Math.toIntExact(a.length(0))][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Layout.row(a, i).toDoubles();
        }
        return rows;
    }

    private static NdArray matrix(double[][] rows, long columns) {
        NdArray out = NdArray.allocate(DType.FLOAT64, rows.length, columns);
        for (int i = 0; i < rows.length; i++) {
            new Cursor(Layout.row(out, i)).write(rows[i], rows[i].length);
        }
        return out;
    }
}
