# Body mass index, for offices and wards. Offered only beside a weight-related diagnosis (Guidelines I.B.14).
system ICD-10-CM
source ICD-10-CM tabular list FY2027, category Z68; Official Guidelines section I.B.14
kind status

family Body mass index, adult
  term body mass index | BMI
  age 20-
  code Z68.18  Body mass index 18.4 or less, adult  when value:10-18.49 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.19  Body mass index 18.5 to 19.9, adult  when value:18.5-19.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.20  Body mass index 20.0 to 20.9, adult  when value:20-20.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.21  Body mass index 21.0 to 21.9, adult  when value:21-21.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.22  Body mass index 22.0 to 22.9, adult  when value:22-22.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.23  Body mass index 23.0 to 23.9, adult  when value:23-23.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.24  Body mass index 24.0 to 24.9, adult  when value:24-24.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.25  Body mass index 25.0 to 25.9, adult  when value:25-25.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.26  Body mass index 26.0 to 26.9, adult  when value:26-26.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.27  Body mass index 27.0 to 27.9, adult  when value:27-27.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.28  Body mass index 28.0 to 28.9, adult  when value:28-28.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.29  Body mass index 29.0 to 29.9, adult  when value:29-29.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.30  Body mass index 30.0 to 30.9, adult  when value:30-30.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.31  Body mass index 31.0 to 31.9, adult  when value:31-31.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.32  Body mass index 32.0 to 32.9, adult  when value:32-32.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.33  Body mass index 33.0 to 33.9, adult  when value:33-33.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.34  Body mass index 34.0 to 34.9, adult  when value:34-34.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.35  Body mass index 35.0 to 35.9, adult  when value:35-35.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.36  Body mass index 36.0 to 36.9, adult  when value:36-36.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.37  Body mass index 37.0 to 37.9, adult  when value:37-37.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.38  Body mass index 38.0 to 38.9, adult  when value:38-38.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.39  Body mass index 39.0 to 39.9, adult  when value:39-39.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.41  Body mass index 40.0 to 44.9, adult  when value:40-44.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.42  Body mass index 45.0 to 49.9, adult  when value:45-49.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.43  Body mass index 50.0 to 59.9, adult  when value:50-59.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.44  Body mass index 60.0 to 69.9, adult  when value:60-69.99 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
  code Z68.45  Body mass index 70 or more, adult  when value:70-120 + has:E66/has:E40/has:E41/has:E43/has:E44/has:E46/has:E63/has:E88.81/has:F50/has:R63.4/has:R63.5/has:R63.6
